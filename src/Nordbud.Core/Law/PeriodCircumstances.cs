namespace Nordbud.Core.Law;

/// <summary>What may shorten a minimum period.</summary>
[Flags]
public enum PeriodCircumstances
{
    /// <summary>Nothing.</summary>
    None = 0,
    /// <summary>Tenders are submitted electronically (Directive 2014/24/EU Arts 27(4), 28(5)).</summary>
    Electronic = 1,
    /// <summary>A prior information notice was sent in time and with the content required (Arts 27(2), 28(3)).</summary>
    PriorInformationNotice = 2,
    /// <summary>Duly substantiated urgency makes the normal period impracticable (Arts 27(3), 28(6)).</summary>
    Urgent = 4,
    /// <summary>All selected candidates agreed to the same period, where national law allows it (Art. 28(4)).</summary>
    Agreed = 8,
}
