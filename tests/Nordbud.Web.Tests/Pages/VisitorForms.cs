using AngleSharp.Html.Dom;

namespace Nordbud.Web.Tests.Pages;

/// <summary>Fills a form by the ids of its fields, where several forms of a page have the same labels.</summary>
internal static class VisitorForms
{
    /// <summary>Fills fields by their ids and presses the button of the form that has them.</summary>
    public static async Task SendForm(this Visitor visitor, string button, params (string Id, string Value)[] fields)
    {
        foreach (var (id, value) in fields)
        {
            switch (visitor.Page.GetElementById(id))
            {
                case IHtmlSelectElement select: select.Value = value; break;
                case IHtmlTextAreaElement area: area.Value = value; break;
                case IHtmlInputElement input: input.Value = value; break;
                default: throw new InvalidOperationException($"No field {id} on {visitor.Path}.");
            }
        }
        var first = visitor.Page.GetElementById(fields[0].Id)!;
        foreach (var other in visitor.Page.QuerySelectorAll("main form").Where(form => !form.Contains(first)).ToList())
            other.Remove();
        await visitor.Press(first.Closest("form")!.QuerySelectorAll("button").Select(one => one.TextContent.Trim()).First(text => text.StartsWith(button, StringComparison.Ordinal)));
    }
}
