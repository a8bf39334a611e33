using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Nordbud.Adapters.Documents;

/// <summary>The look of the documents: one typeface, calm headings, tables with thin lines.</summary>
internal static class DocxStyles
{
    private const string Ink = "1B2A33";
    private const string Accent = "0B5563";

    public static Styles Styles(string language) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri" },
                new Color { Val = Ink },
                new FontSize { Val = "22" },
                new Languages { Val = language })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                new SpacingBetweenLines { After = "120", Line = "276", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle())
        { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Of("Title", "Title", 44, before: 0, bold: true),
        Of("Heading1", "heading 1", 32, before: 360, bold: true, level: 0),
        Of("Heading2", "heading 2", 26, before: 240, bold: true, level: 1),
        Of("Heading3", "heading 3", 23, before: 180, bold: true, level: 2),
        Of("Caption", "caption", 20, before: 120, keepNext: true),
        Of("TableHeading", "Table Heading", 19, before: 0, bold: true, after: 40),
        Of("TableText", "Table Text", 19, before: 0, after: 40),
        Of("Footer", "footer", 18, before: 0),
        Bullet(),
        Grid());

    public static Numbering Bullets() => new(
        new AbstractNum(
            new MultiLevelType { Val = MultiLevelValues.SingleLevel },
            new Level(
                new StartNumberingValue { Val = 1 },
                new NumberingFormat { Val = NumberFormatValues.Bullet },
                new LevelText { Val = "•" },
                new LevelJustification { Val = LevelJustificationValues.Left },
                new PreviousParagraphProperties(new Indentation { Left = "454", Hanging = "284" }))
            { LevelIndex = 0 })
        { AbstractNumberId = 1 },
        new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 });

    private static Style Of(string id, string name, int halfPoints, int before, bool bold = false, int? level = null,
        int after = 120, bool keepNext = false)
    {
        var paragraph = new StyleParagraphProperties();
        if (level is not null || keepNext)
            paragraph.Append(new KeepNext());
        paragraph.Append(new SpacingBetweenLines { Before = Text(before), After = Text(after) });
        if (level is { } outline)
            paragraph.Append(new OutlineLevel { Val = outline });
        var run = new StyleRunProperties();
        if (bold)
            run.Append(new Bold());
        if (level is not null || id is "Title")
            run.Append(new Color { Val = Accent });
        run.Append(new FontSize { Val = Text(halfPoints) });
        return new Style(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new PrimaryStyle(), paragraph, run)
        { Type = StyleValues.Paragraph, StyleId = id };
    }

    private static Style Bullet() => new(
        new StyleName { Val = "List Bullet" }, new BasedOn { Val = "Normal" }, new PrimaryStyle(),
        new StyleParagraphProperties(
            new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 }),
            new SpacingBetweenLines { After = "60" }))
    { Type = StyleValues.Paragraph, StyleId = "ListBullet" };

    private static Style Grid() => new(
        new StyleName { Val = "Table Grid" },
        new StyleTableProperties(
            new TableBorders(
                Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(),
                Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>()),
            new TableCellMarginDefault(
                new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = 85, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = 85, Type = TableWidthValues.Dxa })))
    { Type = StyleValues.Table, StyleId = "TableGrid" };

    private static T Line<T>() where T : BorderType, new() =>
        new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "8A9AA3" };

    private static StringValue Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
