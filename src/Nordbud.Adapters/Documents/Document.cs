namespace Nordbud.Adapters.Documents;

/// <summary>A document of texts that are already in the reader's language: what any file format is written from.</summary>
/// <param name="Title">The title, also among the file's properties.</param>
/// <param name="Language">A language tag (<c>sv</c>), so that a screen reader speaks it rightly.</param>
/// <param name="Created">When the document was made.</param>
/// <param name="Blocks">What it holds, in order.</param>
public sealed record Document(string Title, string Language, DateTimeOffset Created, IReadOnlyList<Block> Blocks);

/// <summary>One part of a document.</summary>
public abstract record Block;

/// <summary>A heading of level 1 to 3; the title stands above them.</summary>
public sealed record Heading(int Level, string Text) : Block;

/// <summary>A paragraph.</summary>
public sealed record Paragraph(string Text) : Block;

/// <summary>A bulleted list.</summary>
public sealed record BulletList(IReadOnlyList<string> Items) : Block;

/// <summary>A table with a header row that is repeated on each page; the caption says what it shows.</summary>
public sealed record Table(string Caption, IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows) : Block;

/// <summary>
/// A picture as SVG markup made by the product itself, drawn where the format can; what it shows stands in the table that
/// follows it.
/// </summary>
public sealed record Picture(string Svg) : Block;

/// <summary>A line as it was changed between two versions: what stayed, went and came.</summary>
public sealed record Revision(IReadOnlyList<RevisedText> Pieces) : Block;

/// <summary>A piece of a changed line.</summary>
/// <param name="Text">The words.</param>
/// <param name="State">What became of them.</param>
public sealed record RevisedText(string Text, RevisionState State);

/// <summary>What became of words between two versions.</summary>
public enum RevisionState
{
    /// <summary>They stand in both.</summary>
    Stayed,
    /// <summary>They are only in the earlier one.</summary>
    Went,
    /// <summary>They are only in the later one.</summary>
    Came,
}
