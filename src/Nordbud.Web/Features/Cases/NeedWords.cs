using Nordbud.Core.Cases.Need;
using Nordbud.Web.Features.Advice;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Cases;

/// <summary>A part of the need in words.</summary>
public static class NeedWords
{
    /// <summary>What the part is called.</summary>
    public static string NameOf(NeedPart part, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(part);
        return DraftPage.Name(part.Facts, texts);
    }

    /// <summary>How far the choice of a model has come.</summary>
    public static string StandOf(NeedPart part, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(texts);
        return part.Decision is { } decision ? texts.Format("cases.need.decided", ("model", DecisionModel.NameOf(decision.Model, texts)))
            : AdvisedOf(part, texts) is { } advised ? texts.Format("cases.need.advised", ("model", advised))
            : texts["cases.need.no-advice"];
    }

    /// <summary>A day, or the first and the last of several.</summary>
    public static string SpanOf(DateOnly from, DateOnly to, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return from == to ? texts.Value(from) : texts.Format("cases.span", ("from", from), ("to", to));
    }

    /// <summary>The model or way advised, in words, or null.</summary>
    public static string? AdvisedOf(NeedPart part, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(part);
        return (part.Advice?.Model ?? part.Advice?.Route) is { } way ? DecisionModel.NameOf(way, texts) : null;
    }
}
