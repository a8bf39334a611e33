using Nordbud.Core.Values;

namespace Nordbud.Core.Evaluation;

/// <summary>
/// Something that a buyer should know before a model is published: a stable code, the sentence, the source, and whether
/// it is an error in the country of the purchase.
/// </summary>
public sealed record ModelWarning(string Code, Message Text, string Source, bool IsError);
