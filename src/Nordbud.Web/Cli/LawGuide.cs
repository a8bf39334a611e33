using Nordbud.Core.Law;

namespace Nordbud.Web.Cli;

/// <summary>The part of <c>docs/law/README.md</c> that explains the data to whoever adds to it.</summary>
internal static class LawGuide
{
    public static IEnumerable<(string Kind, IReadOnlyList<string> Ids)> Ids =>
    [
        ("Amounts", LawIds.Amounts), ("Periods", LawIds.Periods), ("Rules", LawIds.Rules), ("Numbers", LawIds.Numbers),
        ("Texts", LawIds.Texts), ("Public from", LawIds.Openings), ("Instruments", LawIds.Procedures),
    ];

    public static string Text { get; } = """
        ## What was read

        | law | text | as of |
        |---|---|---|
        | Directive 2014/24/EU | consolidated text, CELEX 02014L0024-20260101 | 2026-01-01 |
        | Directive 89/665/EEC | consolidated text | 2014-04-17 |
        | Regulation 1182/71 | in parts; that periods counted back do not move rests on secondary sources | |
        | Sweden | SFS texts, LOU with amendment 2026:67 | 2026-04-27 |
        | Finland | acts of the statute book | 2026-08-17 |
        | Norway | acts, no regulations | 2026-05-02 |
        | Iceland | consolidated acts, edition 156b | 2025-09-01 |
        | Denmark | single sections of udbudsloven and of the act on the complaints board | 2026-11-23 |

        A `from` of 2010-01-01 for a holiday means that it was one before the calendar begins.

        ## Adding or correcting a value

        Put a file into the folder `law` of the data folder (`data/law/2028-thresholds.json`; `NORDBUD_DATA` names another
        data folder). It has the same form as the built-in data, so a new regulation needs no new release:

        ```json
        {
          "country": "DK",
          "entries": [
            {
              "id": "threshold.supplies-services", "amount": 1234567, "currency": "DKK",
              "from": "2028-01-01", "to": "2029-12-31", "verified": "text",
              "source": { "citation": "The official publication", "url": "https://example.org/" },
              "note": "Read by N.N. on 2028-01-02."
            }
          ]
        }
        ```

        An entry goes before the built-in one with the same country and id on the days on which it applies; elsewhere it
        adds. It is shown as added locally, and the edition of the law book carries a hash of all local files
        (`2026-11-23+local.1a2b3c4d`). `country` is EU, SE, DK, FI, NO or IS. A file with anything wrong is refused as a
        whole, with file, entry, field and what is allowed.

        | kind | fields beside id, from, to, source, verified, note |
        |---|---|
        | amount | `amount`, `currency` |
        | period | `days` or `months`, `workingDays`, `reductions`: list of `{ "when": ["electronic"], "days": 30, "source": {} }`; `when` holds `electronic`, `pin`, `urgent`, `agreed`; `days` is the whole length then, and the shortest that applies wins |
        | rule | `rule`: true or false |
        | number | `number` |
        | text | `text` |
        | public from | `phase`: `preparation`, `competition`, `evaluation`, `award`, `contract`, `closed` or `never` |
        | instrument | `conditions`: list of `{ "id": "...", "source": {} }`, `stages`, `minimumInvited`, `bestPriceQualityOnly` |
        | holiday | `name`, `kind` (`public`, `half-day`, `ambiguous`, or `none` for a working day after all), and `easter` (days from Easter Sunday), or `month` and `day`, with `weekday` for the first such day on or after |

        """.ReplaceLineEndings("\n");
}
