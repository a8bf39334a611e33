using System.Collections.Immutable;
using Nordbud.Core.Cases.Course;

namespace Nordbud.Core.Cases.Agreements;

/// <summary>The agreements with the partners in development.</summary>
public sealed record AgreementsPart
{
    public ImmutableDictionary<ContenderId, PartnerAgreement> Of { get; init; } = ImmutableDictionary<ContenderId, PartnerAgreement>.Empty;

    /// <summary>The agreement with a partner, or null.</summary>
    public PartnerAgreement? With(ContenderId contender) => Of.GetValueOrDefault(contender);
}
