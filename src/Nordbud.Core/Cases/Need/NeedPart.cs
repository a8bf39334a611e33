using System.Text.Json;
using Nordbud.Core.Advice;

namespace Nordbud.Core.Cases.Need;

/// <summary>One technology of the need as it stands.</summary>
public sealed record NeedPart(int Number, JsonElement FactsJson)
{
    public AdviceGiven? Advice { get; init; }
    public ModelDecided? Decision { get; init; }
    public PlanMade? Plan { get; init; }
    /// <summary>The facts as they stood when the model was last decided or the advice reviewed; null where neither was.</summary>
    public JsonElement? SettledFacts { get; init; }
    /// <summary>The place of that decision or review in the case; 0 where there was none.</summary>
    public long SettledAt { get; init; }
    /// <summary>The last review of the advice, or null.</summary>
    public AdviceReviewed? Review { get; init; }

    /// <summary>The technology of the catalogue that the facts name, by id or in free text; null where they name none.</summary>
    public Technology? Technology => TechnologyCatalogue.Find(Facts.Technology);

    /// <summary>The facts; a file that this edition cannot read any more is a bug and throws.</summary>
    public Facts Facts =>
        Core.Advice.FactsJson.Read(System.Text.Encoding.UTF8.GetBytes(FactsJson.GetRawText()), default).Needs[0];
}
