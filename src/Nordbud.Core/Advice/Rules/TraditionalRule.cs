using static Nordbud.Core.Advice.Rules.Grounds;
using static Nordbud.Core.Advice.Rules.Ways;
using static Nordbud.Core.Advice.Sources;

namespace Nordbud.Core.Advice.Rules;

/// <summary>Traditional: the need and the product are known and the product is standard, or there is no time.</summary>
internal static class TraditionalRule
{
    public static readonly ModelRule Rule = new(Model.Traditional)
    {
        Requires = [NeedIsSpecified, SomethingToUseIsSought, SolutionExists],
        FirstChoiceWhen = It.IsStandardised | It.IsUrgent,
        For =
        [
            new("standard-product", It.IsStandardised, Article("42(3)(b)")),
            new("accelerated", It.IsUrgent, Article("27(3)")),
            new("joint-volume", It.HasPartners, Article("38")),
        ],
        Against =
        [
            new("not-standard", !It.IsStandardised, StepSeven("the traditional process")),
            new("room-for-development-wanted", It.IsDevelopedTogether, StepSeven("the traditional process")),
        ],
        Instruments =
        [
            Open, National, Direct, Restricted, Framework,
            Above(Instrument.DynamicPurchasingSystem, It.IsStandardised),
        ],
    };
}
