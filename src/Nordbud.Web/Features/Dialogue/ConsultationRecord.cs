using Nordbud.Adapters.Documents;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Dialogue;

/// <summary>The record of the market dialogue without the name of any supplier: rounds, contacts, findings, questions and answers.</summary>
internal static class ConsultationRecord
{
    /// <summary>What the dialogue was and what came of it.</summary>
    public static IEnumerable<Block> Of(Case state, Texts texts, Func<KeptRef?, string?> textOf)
    {
        yield return new Paragraph(texts.Format("dialogue.record.suppliers", ("n", state.Suppliers.Count)));
        foreach (var round in state.Dialogue.Rounds.Values.OrderBy(round => round.Announced.From).ThenBy(round => round.Id.Value))
        {
            var met = state.Dialogue.Slots.Values.Count(slot => slot.Round == round.Id && slot.Supplier is not null);
            yield return new Paragraph($"{Text(round.Announced.Title)} ({texts[$"dialogue.kind.{Names.Of(round.Announced.Kind)}"]}, {NeedWords.SpanOf(round.Announced.From, round.Announced.To, texts)})\n"
                + texts.Format("dialogue.record.round", ("answers", round.Answers.Count), ("meetings", met)));
        }
        List<string> contacts = [.. state.Dialogue.Contacts.Values.GroupBy(contact => contact.Kind).OrderBy(group => group.Key)
            .Select(kind => texts.Format("dialogue.record.contacts", ("kind", texts[$"dialogue.contact.{Names.Of(kind.Key)}"]), ("n", kind.Count())))];
        if (contacts.Count > 0)
            yield return new BulletList(contacts);
        if (state.Dialogue.Findings.IsEmpty)
            yield break;
        yield return new Heading(2, texts["dialogue.findings"]);
        yield return new BulletList([.. state.Dialogue.Findings.Select(finding => finding.Changed is { } changed
            ? $"{Text(finding.What)}\n{texts["dialogue.changed"]}: {Text(changed)}" : Text(finding.What))]);

        string Text(KeptRef? kept) => textOf(kept) ?? texts["timeline.erased"];
    }

    /// <summary>The answered questions, each as everybody reads it.</summary>
    public static IEnumerable<Block> Questions(Case state, Texts texts, Func<KeptRef?, string?> textOf) =>
        state.Questions.Values.Where(one => one.Answer is not null).OrderBy(one => one.At).ThenBy(one => one.Id.Value)
            .Select(one => new Paragraph(texts.Format("dialogue.record.question", ("question", textOf(one.Wording) ?? texts["timeline.erased"]), ("answer", textOf(one.Answer) ?? texts["timeline.erased"]))));
}
