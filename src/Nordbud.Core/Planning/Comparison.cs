using Nordbud.Core.Advice;

namespace Nordbud.Core.Planning;

/// <summary>One model beside the others in time, all started on the same day.</summary>
public sealed record Comparison(
    Model Model, Instrument Instrument, Outcome Outcome, int TotalDays, DateOnly Contract, DateOnly End);
