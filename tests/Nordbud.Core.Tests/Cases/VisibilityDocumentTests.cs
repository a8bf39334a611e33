using System.Globalization;
using System.Text;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.Law;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Cases;

/// <summary>
/// <c>docs/visibility.md</c> is what the filter does today. To write it anew:
/// <c>NORDBUD_WRITE_DOCS=1 dotnet test --project tests/Nordbud.Core.Tests</c>.
/// </summary>
public sealed class VisibilityDocumentTests
{
    [Fact]
    public void The_document_says_what_the_filter_does()
    {
        var file = Repository.File("docs", "visibility.md");
        var written = Write();
        if (Environment.GetEnvironmentVariable("NORDBUD_WRITE_DOCS") is "1")
            File.WriteAllText(file, written);
        Assert.True(File.ReadAllText(file) == written,
            "docs/visibility.md is out of date: run this test with NORDBUD_WRITE_DOCS=1 and read what changed.");
    }

    private static string Write()
    {
        var text = new StringBuilder("""
            # Who sees what of a case

            Generated from `Core/Cases/Visibility.cs` and tested. "Inside" is every role in the case but the supplier's; a
            supplier, somebody without a role and the administrator of the installation see what the public sees. Kept
            texts and files are free text; public are only those that were written for everybody. "Sworn" are those who
            declared interests and confidentiality and need not stay away. Of what may not be known to exist, nothing is
            seen.

            | event | that it happened | who did it | what the entry says | texts and files it names |
            |---|---|---|---|---|

            """);
        foreach (var (name, type) in EventNames.Types.OrderBy(pair => Array.IndexOf([.. Entries.OfEveryType.Select(EventNames.Of)], pair.Key)))
        {
            var declared = Visibility.Table[type];
            text.Append(CultureInfo.InvariantCulture,
                $"| `{name}` | {Words(declared.Existence)} | {Words(declared.Actor)} | {Words(declared.Content)} | {Words(declared.Texts)} |\n");
        }
        text.Append("""

            ## When a part of a case is public

            An officer's release opens a part, and an officer's withdrawal closes it. Where neither was given, the law of the
            country decides by the phase, if the law book knows it and somebody has read it. Otherwise the part stays
            closed. Without its existence no part of a case is public; by law its existence is public only with a number
            in the authority's register.

            | country | part | public by law | source |
            |---|---|---|---|

            """);
        foreach (var country in Enum.GetValues<Country>())
            foreach (var part in Enum.GetValues<PublicPart>())
                text.Append(CultureInfo.InvariantCulture, $"| {country} | {Names.Of(part)} | {Law(country, part)} |\n");
        return text.Append("""

            What the law says of tenders is in `docs/law`; no event of a tender exists yet.

            """).ToString().ReplaceLineEndings("\n");
    }

    private static string Law(Country country, PublicPart part) =>
        LawBook.Embedded.Opening(country, $"public.{Names.Of(part)}", new(2026, 11, 23)) switch
        {
            null => "not known: an officer releases it | ",
            { Verified: Verification.Unverified } unread => $"not read: an officer releases it | {unread.Source.Citation}",
            { Value: null } never => $"never | {never.Source.Citation}",
            { Value: { } phase } known => $"from {Names.Of(phase)} | {known.Source.Citation}",
        };

    private static string Words(Audience audience)
    {
        var roles = audience.Roles.Count == 0 ? "nobody"
            : audience.Roles.Count == Audience.InsideRoles.Count ? "inside"
            : string.Join(", ", audience.Roles.Select(Names.Of));
        // Whoever is inside sees it before, too: only the public waits.
        var always = audience.Unlocked is not null && audience.Earlier.Count == Audience.InsideRoles.Count;
        return string.Concat(
            roles, audience.From > Phase.Preparation ? $" from {Names.Of(audience.From)}" : "",
            audience.Unlocked is null || always ? "" : " once unlocked",
            audience.Earlier.Count == 0 || always ? "" : $", before that {string.Join(", ", audience.Earlier.Select(Names.Of))}",
            audience.Sworn ? ", once sworn" : "", audience.Doer ? ", who did it" : "", audience.Part is { } part ? $"; public with {Names.Of(part)}{(always ? ", once unlocked" : "")}" : "");
    }
}
