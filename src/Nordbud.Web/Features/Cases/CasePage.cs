using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nordbud.Adapters.Documents;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Access;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.Cases.Tasks;
using Nordbud.Core.Cases.Team;
using Nordbud.Core.Cases.Weights;
using Nordbud.Core.People;
using Nordbud.Web.Features.Timeline;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Cases;

/// <summary>
/// A page of one case, which the gate has opened. It knows the people and texts that it shows, does what is asked of the
/// desk, and tells what a rule refuses and what somebody else changed meanwhile; nothing typed is lost.
/// </summary>
[ResponseCache(NoStore = true)]
public abstract class CasePage(CaseRoom room) : PageModel
{
    private IReadOnlyDictionary<PersonId, string> _names = new Dictionary<PersonId, string>();
    private IReadOnlyDictionary<Guid, string> _kept = new Dictionary<Guid, string>();

    protected CaseRoom Room => room;

    public Texts T => room.Texts;

    public Visit Visit => room.Visit;

    /// <summary>The case with all its entries.</summary>
    public CaseFile Whole => room.Visit.Case!;

    public Case Case => Whole.State;

    /// <summary>The version of the case that a form was shown with; every form that writes carries it.</summary>
    [BindProperty] public long? Seen { get; set; }

    /// <summary>What has to be corrected: the field and the sentence, in the order of the page.</summary>
    public List<FieldError> Errors { get; } = [];

    /// <summary>What somebody else did to the same thing since the form was shown; sending the form again overrides it.</summary>
    public IReadOnlyList<Happening> Meanwhile { get; private set; } = [];

    /// <summary>What was done by the request before this one, to be said once.</summary>
    [TempData] public string? Said { get; set; }

    /// <summary>The day where the case is.</summary>
    public DateOnly Today => DayOf(room.Clock.GetUtcNow());

    public string ErrorAt(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Text ?? "";

    /// <summary>The name of a person, once <c>KnowAsync</c> has looked it up.</summary>
    public string NameOf(PersonId? person) => person is not { } known ? T["timeline.who.program"]
        : _names.GetValueOrDefault(known) ?? T["timeline.who.former"];

    /// <summary>A kept text, once <c>KnowAsync</c> has read it; null where it was erased.</summary>
    public string? TextOf(KeptRef? kept) => kept is null ? null : _kept.GetValueOrDefault(kept.Id);

    /// <summary>The day of a moment where the case is.</summary>
    public DateOnly DayOf(DateTimeOffset moment) => TimelinePage.DayIn(room.Law.Calendar(Case.Country))(moment);

    /// <summary>A moment in words, by the clocks of the country of the case.</summary>
    public string MomentOf(DateTimeOffset moment) => string.Create(CultureInfo.InvariantCulture,
        $"{T.Value(DayOf(moment))} {TimeZoneInfo.ConvertTime(moment, room.Law.Calendar(Case.Country).TimeZone):HH:mm}");

    /// <summary>Whether the visitor may read the contents that an entry of this kind names.</summary>
    public bool MayRead(Entry entry) => Visibility.Of(entry, Case, Visit.Viewer).Texts;

    /// <summary>Looks up the names of the team and of everybody in these entries, and the texts that they name and the visitor may read.</summary>
    protected async Task KnowAsync(IEnumerable<Entry> entries)
    {
        var wanted = entries.ToList();
        _names = await room.Names.OfAsync(
            [.. Case.Team.Keys, .. wanted.Select(entry => entry.Actor).OfType<PersonId>(), .. wanted.SelectMany(PeopleOf)], HttpContext.RequestAborted);
        _kept = await room.Kept.ReadAsync(Case.Id, wanted.Where(MayRead).SelectMany(entry => entry.Event.Keeps), HttpContext.RequestAborted);
    }

    /// <summary>Looks up the name of everybody who ever did something in the case and every text of it that the visitor may read.</summary>
    protected Task KnowAsync() => KnowAsync(Whole.Entries);

    /// <summary>Entries in words, as far as the visitor may read them; call <c>KnowAsync</c> first.</summary>
    protected IReadOnlyList<Happening> Tell(IEnumerable<Entry> entries)
    {
        var open = OpenParts;
        var happenings = Words;
        return [.. entries.Select(entry => (Entry: entry, Sight: Visibility.Of(entry, Case, Visit.Viewer, open)))
            .Where(one => one.Sight.Existence).Select(one => happenings.Tell(one.Entry, one.Sight))];
    }

    /// <summary>What happened, in words, with the names and texts that were looked up.</summary>
    protected Happenings Words => new(T, _names, _kept);

    /// <summary>The parts of the case that are public today.</summary>
    public IReadOnlySet<PublicPart> OpenParts => Publicity.Of(Case, room.Law, Today);

    /// <summary>Asks the desk to do something. False where it was refused or somebody else was first; the page then says why.</summary>
    protected async Task<bool> DoAsync(CaseCommand command)
    {
        switch (await room.Desk.DoAsync(Case.Id, command, Visit.Doer, Seen, HttpContext.RequestAborted))
        {
            case DeskAnswer.Done done:
                Visit.Case = done.File;
                return true;
            case DeskAnswer.Refused refused:
                Errors.AddRange(refused.Problems.Select(problem => ProblemText.Of(problem, T)));
                return false;
            case DeskAnswer.Changed changed:
                Visit.Case = changed.File;
                await KnowAsync(changed.Since);
                Meanwhile = Tell(changed.Since);
                Seen = changed.File.State.Version;
                return false;
            case var other:
                throw new JsonException($"Case {Case.Id} was there a moment ago: {other.GetType().Name}.");
        }
    }

    /// <summary>Asks the desk and says what was done, or shows the page again with what was refused at the fields it is about.</summary>
    /// <param name="command">What is asked.</param>
    /// <param name="said">The key of what is said when it is done.</param>
    /// <param name="address">The page below the case that is shown then.</param>
    /// <param name="load">Reads what the page shows.</param>
    /// <param name="fields">Fields of the command whose control on this page is called otherwise.</param>
    protected async Task<IActionResult> EndAsync(
        CaseCommand command, string said, string address, Func<Task> load, params (string Field, string Id)[] fields)
    {
        ArgumentNullException.ThrowIfNull(load);
        if (Errors.Count == 0 && await DoAsync(command))
            return Say(T[said], $"/cases/{Case.Id}{address}");
        for (var at = 0; at < Errors.Count; at++)
            Errors[at] = Errors[at] with { Field = fields.FirstOrDefault(field => field.Field == Errors[at].Field).Id ?? Errors[at].Field };
        await load();
        return Page();
    }

    /// <summary>Enters the rows of a table from another system: all of them, or none with what is wrong said at the field.</summary>
    /// <param name="file">The file that was sent.</param>
    /// <param name="field">The field.</param>
    /// <param name="read">Makes commands of the rows, or says what is wrong with them.</param>
    /// <param name="said">The key of what is said when they are entered.</param>
    /// <param name="address">The page below the case that is shown then.</param>
    /// <param name="load">Reads what the page shows.</param>
    protected async Task<IActionResult> ImportAsync(IFormFile? file, string field,
        Func<IReadOnlyList<IReadOnlyList<string>>, (IReadOnlyList<CaseCommand> Commands, IReadOnlyList<string> Wrong)> read, string said, string address, Func<Task> load)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(load);
        using var bytes = new MemoryStream();
        if (file is { Length: > 0 and <= TableFile.MaxBytes })
            await file.CopyToAsync(bytes, HttpContext.RequestAborted);
        if (bytes.Length == 0 || TableFile.Read(bytes.ToArray()) is not { } rows)
            Errors.Add(new(field, T.Format("cases.table.file", ("rows", TableFile.MostRows))));
        else
        {
            var (commands, wrong) = read(rows);
            Errors.AddRange(wrong.Take(20).Select(what => new FieldError(field, what)));
            foreach (var command in commands)
            {
                if (Errors.Count > 0 || !await DoAsync(command))
                    break;
                Seen = null;
            }
            if (Errors.Count == 0 && Meanwhile.Count == 0)
                return Say(T.Format(said, ("n", rows.Count - 1)), $"/cases/{Case.Id}{address}");
        }
        await load();
        return Page();
    }

    /// <summary>
    /// A contender in the register of suppliers, so that the account of equal information can name it; registered where it is
    /// not there yet. Null where the name is sealed in a contest, since a juror reads the register (Art. 82), where the
    /// visitor may not know it, or where the register refuses it. Call <c>KnowAsync</c> first.
    /// </summary>
    protected async Task<SupplierId?> AsSupplierAsync(Contender contender)
    {
        ArgumentNullException.ThrowIfNull(contender);
        if (contender.Sealed)
            return null;
        if (contender.Joined.Supplier is { } known)
            return known;
        if (TextOf(contender.Joined.Name) is not { } name)
            return null;
        if (Case.Suppliers.Values.FirstOrDefault(one => string.Equals(one.Name, name, StringComparison.OrdinalIgnoreCase)) is { } there)
            return there.Id;
        SupplierId added = new(Guid.CreateVersion7());
        return await DoAsync(new RegisterSupplier(added, name)) ? added : null;
    }

    /// <summary>The number that was typed into a field, or null where nothing was; what is no number is said at the field.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="field">The field.</param>
    /// <param name="read">How it is read: an amount, or a number.</param>
    protected decimal? NumberAt(string? typed, string field, Func<string?, decimal?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        var number = read(typed);
        if (number is null)
            Errors.Add(new(field, T["cases.error.number"]));
        return number;
    }

    /// <summary>Says once what was done, and shows the page anew.</summary>
    protected IActionResult Say(string text, string? address = null)
    {
        Said = text;
        return Redirect(address ?? Request.Path);
    }

    /// <summary>The version that a form on this page carries.</summary>
    public long SeenNow => Seen ?? Case.Version;

    /// <summary>The people whom the sentence of an entry names.</summary>
    private static IEnumerable<PersonId> PeopleOf(Entry entry) => entry.Event switch
    {
        TaskSet { Assignee: { } person } => [person],
        TaskChanged { Assignee: { } person } => [person],
        TeamEvent team => [team.Person],
        OwnWeightsGiven given => [given.Member],
        AccessDenied { Person: { } person } => [person],
        _ => [],
    };
}
