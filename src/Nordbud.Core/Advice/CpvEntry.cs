using Nordbud.Core.Law;

namespace Nordbud.Core.Advice;

/// <summary>
/// A code of the common procurement vocabulary. <see cref="Verified"/> says how sure it is that the code exists; that it
/// suits the purchase is for the authority to judge.
/// </summary>
public sealed record CpvEntry(string Code, Verification Verified, Source Source);
