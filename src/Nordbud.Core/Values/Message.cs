namespace Nordbud.Core.Values;

/// <summary>
/// A sentence that Core wants said: the key of a whole sentence in the text catalogue and the values of its named
/// placeholders. Core never holds wording; Web renders it in the reader's language.
/// </summary>
public sealed record Message(string Key, params (string Name, object Value)[] Arguments);
