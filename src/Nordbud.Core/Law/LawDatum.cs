using Nordbud.Core.Cases;
using Nordbud.Core.Values;

namespace Nordbud.Core.Law;

/// <summary>What an entry of the law book says; each kind has its own fields in the data files.</summary>
public abstract record LawDatum;

/// <summary>An amount excluding VAT, as officially published; never converted by an exchange rate.</summary>
public sealed record LawAmount(Money Amount) : LawDatum;

/// <summary>A period in days, working days or months.</summary>
public sealed record LawPeriod(PeriodRule Rule) : LawDatum;

/// <summary>Whether a rule holds.</summary>
public sealed record LawRule(bool Holds) : LawDatum;

/// <summary>A number that is no amount and no period, e.g. the least number of candidates.</summary>
public sealed record LawNumber(int Number) : LawDatum;

/// <summary>A name or an address.</summary>
public sealed record LawText(string Text) : LawDatum;

/// <summary>A day of the year that is not worked, or not wholly.</summary>
public sealed record LawHoliday(HolidayRule Rule) : LawDatum;

/// <summary>From which phase of a case something is public; null where it never becomes so.</summary>
public sealed record LawOpening(Phase? From) : LawDatum;

/// <summary>An instrument and when it may be used.</summary>
public sealed record LawProcedure(ProcedureRule Rule) : LawDatum;
