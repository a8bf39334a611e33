using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Nordbud.Adapters.Documents;

namespace Nordbud.Adapters.Tests.Documents;

public sealed class TableFileTests
{
    [Theory]
    [InlineData("name;price\nNordic Alarm;1 000,50\n\"Safe; Night\";2000\n")]
    [InlineData("\uFEFFname,price\r\nNordic Alarm,\"1 000,50\"\r\n\"Safe; Night\",2000\r\n")]
    [InlineData("name\tprice\nNordic Alarm\t1 000,50\nSafe; Night\t2000")]
    public void A_text_table_is_read_whatever_parts_its_cells(string text) =>
        Assert.Equal([["name", "price"], ["Nordic Alarm", "1 000,50"], ["Safe; Night", "2000"]], TableFile.Read(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void The_first_sheet_of_a_workbook_is_read_with_its_empty_cells() =>
        Assert.Equal([["name", "lot", "price"], ["Nordic Alarm", "", "1000.5"]], TableFile.Read(Workbook()));

    [Fact]
    public void What_is_no_table_or_too_long_is_not_read()
    {
        Assert.Null(TableFile.Read([0xff, 0xfe, 0x00]));
        Assert.Null(TableFile.Read("PK nothing of a workbook"u8.ToArray()));
        Assert.Null(TableFile.Read(new byte[TableFile.MaxBytes + 1]));
        Assert.Null(TableFile.Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a;b\n", TableFile.MostRows + 1)))));
        Assert.Null(TableFile.Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a;", TableFile.MostCells + 1)))));
    }

    private static byte[] Workbook()
    {
        using var bytes = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            book.AddNewPart<SharedStringTablePart>("shared").SharedStringTable = new SharedStringTable(new SharedStringItem(new Text("name")), new SharedStringItem(new Text("Nordic Alarm")));
            book.AddNewPart<WorksheetPart>("first").Worksheet = new Worksheet(new SheetData(
                new Row(Shared("A1", 0), Inline("B1", "lot"), Inline("C1", "price")),
                new Row(),
                new Row(Shared("A3", 1), new Cell { CellReference = "C3", CellValue = new CellValue(1000.5m) })));
            book.Workbook = new Workbook(new Sheets(new Sheet { Id = "first", SheetId = 1, Name = "Tenders" }));
        }
        return bytes.ToArray();
    }

    private static Cell Shared(string at, int index) => new() { CellReference = at, DataType = CellValues.SharedString, CellValue = new CellValue(index) };

    private static Cell Inline(string at, string text) => new() { CellReference = at, DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)) };
}
