namespace Nordbud.Core.Cases;

/// <summary>
/// Names a text or a file that is kept beside the ledger, so that it can be erased without breaking it.
/// </summary>
/// <param name="Id">Under which it is kept.</param>
/// <param name="Commitment">Base64 of SHA-256 over salt and content: proves the content as long as the salt is kept.</param>
public sealed record KeptRef(Guid Id, string Commitment);
