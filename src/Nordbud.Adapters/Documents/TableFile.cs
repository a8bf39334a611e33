using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Nordbud.Adapters.Documents;

/// <summary>Reads a table that somebody filled in elsewhere: CSV (comma, semicolon or tab, UTF-8) or the first sheet of an XLSX.</summary>
public static class TableFile
{
    /// <summary>A file is not longer, in bytes.</summary>
    public const int MaxBytes = 2_000_000;
    /// <summary>A table has not more rows, the header among them.</summary>
    public const int MostRows = 1_000;
    /// <summary>A row has not more cells.</summary>
    public const int MostCells = 200;
    private const int MostCharacters = 10_000_000;

    /// <summary>The rows with their cells as text; null where the bytes are neither, or hold more than is read.</summary>
    public static IReadOnlyList<IReadOnlyList<string>>? Read(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        if (bytes.Length > MaxBytes)
            return null;
        try
        {
            // An XLSX is a ZIP archive, which begins so.
            var rows = bytes is [(byte)'P', (byte)'K', ..] ? Sheet(bytes) : Lines(bytes);
            return rows.Count > MostRows || rows.Any(row => row.Count > MostCells) ? null : rows;
        }
        catch (Exception unreadable) when (unreadable is CsvHelperException or DecoderFallbackException or OpenXmlPackageException
            or InvalidDataException or FormatException or System.Xml.XmlException or IOException)
        {
            return null;
        }
    }

    private static List<IReadOnlyList<string>> Lines(byte[] bytes)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        using var reader = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            DetectDelimiter = true,
            DetectDelimiterValues = [";", ",", "\t"],
            MaxFieldSize = 20_000,
            TrimOptions = TrimOptions.Trim,
        });
        List<IReadOnlyList<string>> rows = [];
        while (rows.Count <= MostRows && reader.Read())
            rows.Add([.. reader.Record!]);
        return rows;
    }

    private static List<IReadOnlyList<string>> Sheet(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        using var file = SpreadsheetDocument.Open(stream, false, new OpenSettings { MaxCharactersInPart = MostCharacters });
        var book = file.WorkbookPart ?? throw new InvalidDataException("no workbook");
        var first = book.Workbook?.Descendants<Sheet>().FirstOrDefault()?.Id?.Value ?? throw new InvalidDataException("no sheet");
        var shared = book.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(item => item.InnerText).ToArray() ?? [];
        List<IReadOnlyList<string>> rows = [];
        foreach (var row in ((WorksheetPart)book.GetPartById(first)).Worksheet?.Descendants<Row>().Take(MostRows + 1) ?? [])
        {
            var cells = new List<string>();
            foreach (var cell in row.Elements<Cell>())
            {
                // Empty cells are left out of the file; the reference says where this one stands.
                var column = Column(cell.CellReference?.Value) ?? cells.Count;
                if (column > MostCells)
                    throw new InvalidDataException("too many cells");
                while (cells.Count < column)
                    cells.Add("");
                cells.Add(TextOf(cell, shared).Trim());
            }
            if (cells.Exists(cell => cell.Length > 0))
                rows.Add(cells);
        }
        return rows;
    }

    private static string TextOf(Cell cell, string[] shared) => cell.DataType?.Value is { } kind && kind == CellValues.SharedString
        ? int.TryParse(cell.CellValue?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Length ? shared[at] : ""
        : cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? "";

    /// <summary>The column of a reference such as <c>AB12</c>, from 0; null where there is none.</summary>
    private static int? Column(string? reference)
    {
        if (reference is null)
            return null;
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper).Take(4))
            column = column * 26 + letter - 'A' + 1;
        return column - 1;
    }
}
