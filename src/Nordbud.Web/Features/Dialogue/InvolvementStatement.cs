using Nordbud.Adapters.Documents;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Dialogue;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Dialogue;

/// <summary>
/// Which suppliers were involved before, and what was done so that none has an advantage (Directive 2014/24/EU Art. 41). With
/// names it is for the file; without, suppliers have numbers and only what everybody was told stands in it.
/// </summary>
internal sealed class InvolvementStatement(Case state, Texts texts, Func<KeptRef?, string?> textOf, Func<DateTimeOffset, string> momentOf, bool named)
{
    /// <summary>The suppliers that had something to do with the preparation, and those related to them, by name.</summary>
    public IReadOnlyList<Supplier> Involved { get; } =
        [.. state.Suppliers.Values.Where(one => Direct(state, one.Id) || one.Related.Any(other => Direct(state, other))).OrderBy(one => one.Name, StringComparer.CurrentCultureIgnoreCase)];

    /// <summary>What the statement says.</summary>
    /// <param name="level">The level of its headings: 1 where it is a document of its own, 2 where it is a part of one.</param>
    public IEnumerable<Block> Blocks(int level)
    {
        if (Involved.Count == 0)
        {
            yield return new Paragraph(texts["dialogue.statement.none"]);
            yield break;
        }
        foreach (var supplier in Involved)
        {
            yield return new Heading(level, CallOf(supplier.Id));
            if (Lines(supplier).ToList() is { Count: > 0 } lines)
                yield return new BulletList(lines);
            if (Had(supplier.Id).ToList() is { Count: > 0 } had)
            {
                yield return new Paragraph(texts["dialogue.statement.had"]);
                yield return new BulletList(had);
            }
        }
        yield return new Heading(level, texts["dialogue.statement.measures"]);
        yield return new BulletList(texts.Paragraphs("dialogue.statement.measure"));
    }

    private IEnumerable<string> Lines(Supplier supplier)
    {
        if (!supplier.Related.IsEmpty)
            yield return $"{texts["dialogue.supplier.related"]}: {texts.Language.List([.. supplier.Related.Select(CallOf).Order(StringComparer.CurrentCulture)])}";
        foreach (var contact in state.Dialogue.Contacts.Values.Where(contact => contact.Suppliers.Contains(supplier.Id)).OrderBy(contact => contact.On))
            yield return $"{texts[$"dialogue.contact.{Names.Of(contact.Kind)}"]}, {texts.Value(contact.On)}, {texts[$"timeline.phase.{Names.Of(contact.Phase)}"]}";
        foreach (var round in RoundsOf(state, supplier.Id))
            yield return $"{texts["dialogue.statement.round"]} {Text(round.Announced.Title)}, {NeedWords.SpanOf(round.Announced.From, round.Announced.To, texts)}";
    }

    private IEnumerable<string> Had(SupplierId supplier)
    {
        foreach (var piece in state.Parity.Values.Where(piece => piece.Holders.ContainsKey(supplier)).OrderBy(piece => piece.At))
        {
            var what = named ? Text(piece.What) : piece.SharedAt is not null ? Text(piece.Text) : texts["dialogue.statement.kept"];
            var since = piece switch
            {
                { SharedAt: { } at } => texts.Format("dialogue.parity.shared", ("moment", momentOf(at))),
                { Debt: true } => texts["dialogue.parity.debt"],
                _ => texts["dialogue.parity.withheld"],
            };
            yield return $"{what} ({texts.Value(piece.Holders[supplier])}): {since}";
        }
    }

    private string CallOf(SupplierId id) => named ? state.Suppliers[id].Name
        : Involved.Select((one, at) => (one.Id, At: at + 1)).FirstOrDefault(one => one.Id == id) is { At: > 0 and var n } ? texts.Format("dialogue.statement.supplier", ("n", n)) : texts["dialogue.statement.other"];

    private string Text(KeptRef? kept) => textOf(kept) ?? texts["timeline.erased"];

    /// <summary>The rounds in which it answered or met, which were open to everybody.</summary>
    private static IEnumerable<Round> RoundsOf(Case state, SupplierId supplier) => state.Dialogue.Rounds.Values
        .Where(round => round.Answers.ContainsKey(supplier) || state.Dialogue.Slots.Values.Any(slot => slot.Round == round.Id && slot.Supplier == supplier))
        .OrderBy(round => round.Announced.From).ThenBy(round => round.Id.Value);

    private static bool Direct(Case state, SupplierId supplier) => state.Dialogue.Contacts.Values.Any(contact => contact.Suppliers.Contains(supplier))
        || state.Parity.Values.Any(piece => piece.Holders.ContainsKey(supplier)) || RoundsOf(state, supplier).Any();
}
