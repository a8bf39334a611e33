using Nordbud.Core.Advice;
using Nordbud.Core.Tracks;
using Nordbud.Core.Values;
using Nordbud.Web.Features.Advice;

namespace Nordbud.Web.Tests.Pages;

/// <summary>The address of every page there is, for a draft that has been answered, for <see cref="LivingCase.Person"/>.</summary>
internal static class AllPages
{
    public static IEnumerable<string> Of(string draft, string need) =>
    [
        "/", "/advice/new", "/models", "/technologies", "/law", "/about", "/accessibility", "/privacy", "/error/404",
        .. Names.All<Model>().Select(id => $"/models/{id}"),
        "/tracks",
        .. TrackBook.All.Select(track => $"/tracks/{track.Id}"),
        .. Names.All<Instrument>().Select(id => $"/instruments/{id}"),
        .. TechnologyCatalogue.All.Select(t => $"/technologies/{t.Id}"),
        .. Enum.GetNames<Country>().Select(c => $"/law/{c.ToLowerInvariant()}"), "/law/eu",
        .. Questions.All.Select(q => $"/advice/{draft}/question/{q.Id}"),
        .. new[] { "check", "worksheet", "result", "plan", "decision", "delete" }.Select(page => $"/advice/{draft}/{page}"),
        $"/need/{need}",
        $"/public/{SampleCase.Id}", $"/authorities/{SampleCase.Authority}",
        $"/public/{LivingCase.Id}/dialogue", $"/public/{LivingCase.Id}/take-part", $"/supplier/{LivingCase.Id}/{LivingCase.Supplier}?key={LivingCase.Secret}",
        $"/form/{LivingCase.Id}/{LivingCase.Activity}/{LivingCase.Participant}?key={LivingCase.Secret}",
        "/library", "/library?technology=safety-alarm&q=nacka", "/library?q=nowhere", "/library/nacka-welfare-technology", "/library/take-over", "/library/experience", "/library/experience?model=ppi",
        "/laboratory", "/laboratory?example=1", "/laboratory?run=gone",
        "/briefings/care", "/briefings/procurement",
        "/admin", "/admin/mail", $"/authorities/{LivingCase.Authority}/members", $"/authorities/{LivingCase.Authority}/tracks", $"/authorities/{LivingCase.Authority}/tracks/ppi-own",
        $"/cases/{LivingCase.Id}/experience",
        "/account", "/account/sign-out", "/account/register", "/account/recover", "/account/sign-in", "/account/code", "/account/external", "/account/authenticator",
        "/cases", "/board", "/cases/search", "/cases/search?q=2", $"/cases/new?draft={draft}",
        $"/cases/{LivingCase.Id}/notices", $"/cases/{LivingCase.Id}/notices?correct={LivingCase.Call}", $"/cases/{LivingCase.Id}/notices?question={LivingCase.Answered}",
        .. new[] { "", "/need", "/need/basis", "/tasks", $"/tasks/{LivingCase.Task}", "/comments", "/settings", "/timeline", "/timeline/5", "/as-of/4", "/checkpoint", "/people", "/cooperation", "/users", $"/users/{LivingCase.Activity}", $"/users/{LivingCase.Activity}/paper", $"/users/{LivingCase.Activity}/answers/{LivingCase.Participant}", "/group", "/criteria", "/criteria/award", $"/criteria/award/{LivingCase.Criterion}", "/criteria/term", "/criteria/term?kind=exclusion-ground", $"/criteria/term/{LivingCase.Term}", "/criteria/price", "/criteria/price?all=true", "/criteria/library", "/laboratory", "/weights", "/weights?agree=top", $"/weights/{LivingCase.WeighedTogether}", $"/weights/{LivingCase.WeighedAlone}", "/tenders", "/tenders/mark", "/tenders/consensus", "/tenders/result", $"/tenders/result/{LivingCase.Losing}", "/gates", "/track", "/award", $"/award/letters/tender/{LivingCase.Tender}", $"/award/letters/tender/{LivingCase.Losing}", $"/award/letters/contender/{LivingCase.Contender}", "/report", "/documents", "/documents?version=2", "/contest", "/contest/winners", "/partnership", "/agreements", $"/agreements/{LivingCase.Contender}", "/rounds", "/call-offs", "/admissions", "/follow-on", "/earlier", "/contracts", $"/contracts/{LivingCase.Contract}", "/dialogue", $"/dialogue/rounds/{LivingCase.Meetings}", $"/dialogue/rounds/{LivingCase.Questionnaire}", "/dialogue/suppliers", $"/dialogue/suppliers/{LivingCase.Supplier}", "/dialogue/questions", "/dialogue/parity", "/dialogue/statement", "/dialogue/record", "/files", "/publish", "/export", $"/erase/{LivingCase.Comment}" }.Select(page => $"/cases/{LivingCase.Id}{page}"),
    ];
}
