using Nordbud.Core.People;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Cooperation;

/// <summary>What somebody asks to be done about buying together.</summary>
public abstract record CooperationCommand : CaseCommand
{
    /// <summary>Longest text, in characters.</summary>
    public const int LongestText = 4000;
    /// <summary>Most units of one authority.</summary>
    public const int MostUnits = 10_000_000;

    public override Permission Needs => Permission.RunCase;
}

/// <summary>Tell the others of the installation what is planned.</summary>
public sealed record SeekCooperation(string Technology, int Units, DateOnly DecideBy, Kept Text) : CooperationCommand
{
    public override string Subject => "cooperation";
    public override IEnumerable<Kept> Brings => [Text];
}

/// <summary>Take the notice down.</summary>
public sealed record EndSearch : CooperationCommand
{
    public override string Subject => "cooperation";
}

/// <summary>What concerns one partner.</summary>
public abstract record PartnerCommand(PartnerId Partner) : CooperationCommand
{
    public override string Subject => $"cooperation/{Partner}";
}

/// <summary>Say, for another authority, that it may want to buy together; only while the notice hangs.</summary>
public sealed record ShowInterest(PartnerId Partner, AuthorityId Authority, string Name, Country Country, int Units) : PartnerCommand(Partner)
{
    public Kept? Text { get; init; }
    public override Permission Needs => Permission.UseAccount;
    public override IEnumerable<Kept> Brings => Text is null ? [] : [Text];
}

/// <summary>Take a partner in, or change what it needs; a partner changes its own.</summary>
public sealed record JoinPartner(PartnerId Partner, string Name, Country Country, int Units) : PartnerCommand(Partner)
{
    public AuthorityId? Authority { get; init; }
    public int Part { get; init; } = 1;
    public decimal? Value { get; init; }
    public Kept? Need { get; init; }
    public Kept? Carries { get; init; }
    public bool Evaluates { get; init; }
    public override IEnumerable<Kept> Brings => new[] { Need, Carries }.OfType<Kept>();
}

/// <summary>Record a partner's mandate.</summary>
public sealed record GiveMandate(PartnerId Partner, Kept Decision, DateOnly On) : PartnerCommand(Partner)
{
    public FileId? File { get; init; }
    public override IEnumerable<Kept> Brings => [Decision];
}

/// <summary>Let a partner go.</summary>
public sealed record LetPartnerGo(PartnerId Partner) : PartnerCommand(Partner);

/// <summary>Record what was agreed on buying together.</summary>
public sealed record MakeAgreement(CostKey Key, Country? Law, Kept Text) : CooperationCommand
{
    public override string Subject => "cooperation/agreement";
    public override IEnumerable<Kept> Brings => [Text];
}
