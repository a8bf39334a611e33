using Nordbud.Core.Values;

namespace Nordbud.Web.Features.Course;

/// <summary>An undertaking that had something to do with a case.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Country">Where it is at home, or null where that is not known.</param>
/// <param name="Number">Its number in the register there, or null.</param>
public sealed record Involved(string Name, Country? Country, string? Number);
