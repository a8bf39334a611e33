using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nordbud.Web.Ui;

/// <summary>
/// A control with its label, hint and error, joined for those who see the page and for those who hear it:
/// <c>&lt;nb-field name="title" label="…" value="…" error="…" /&gt;</c>. With options inside it is a select.
/// </summary>
[HtmlTargetElement("nb-field")]
public sealed class FieldTag : TagHelper
{
    /// <summary>The name sent, and the id unless <see cref="Id"/> says another.</summary>
    public required string Name { get; set; }
    public string? Id { get; set; }
    public required string Label { get; set; }
    public string? Hint { get; set; }
    public string? Error { get; set; }
    public string? Value { get; set; }
    /// <summary>The type of the input; with <see cref="Rows"/> above 0 it is a text area.</summary>
    public string Type { get; set; } = "text";
    public int Rows { get; set; }
    /// <summary>Longest text, in characters; 0 for none.</summary>
    public int Most { get; set; }
    public string Autocomplete { get; set; } = "off";
    public string? Inputmode { get; set; }
    /// <summary>Whether the field is only as wide as a date or a number.</summary>
    public bool Short { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var options = (await output.GetChildContentAsync()).GetContent();
        var id = Id ?? Name;
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Short ? "ds-field nb-short" : "ds-field");
        output.Content.AppendHtml(Line("label", Label, ("class", "ds-label"), ("for", id)));
        List<string> described = [];
        if (Hint is { Length: > 0 })
        {
            output.Content.AppendHtml(Line("p", Hint, ("data-field", "description"), ("id", $"hint-{id}")));
            described.Add($"hint-{id}");
        }
        if (Error is { Length: > 0 })
        {
            output.Content.AppendHtml(Line("p", Error, ("class", "ds-validation-message"), ("id", $"problem-{id}")));
            described.Add($"problem-{id}");
        }
        output.Content.AppendHtml(Control(id, options, string.Join(' ', described)));
    }

    private TagBuilder Control(string id, string options, string described)
    {
        var control = new TagBuilder(options.Trim().Length > 0 ? "select" : Rows > 0 ? "textarea" : "input");
        control.MergeAttribute("class", "ds-input");
        control.MergeAttribute("id", id);
        control.MergeAttribute("name", Name);
        if (described.Length > 0)
            control.MergeAttribute("aria-describedby", described);
        if (Error is { Length: > 0 })
            control.MergeAttribute("aria-invalid", "true");
        if (control.TagName is "select")
        {
            control.InnerHtml.AppendHtml(options);
            return control;
        }
        if (Most > 0)
            control.MergeAttribute("maxlength", $"{Most}");
        control.MergeAttribute("autocomplete", Autocomplete);
        if (Inputmode is { } mode)
            control.MergeAttribute("inputmode", mode);
        if (Rows > 0)
        {
            control.MergeAttribute("rows", $"{Rows}");
            // HTML drops the first line break inside; this one is dropped instead of the reader's own.
            control.InnerHtml.AppendHtml("\n").Append(Value ?? "");
            return control;
        }
        control.TagRenderMode = TagRenderMode.SelfClosing;
        control.MergeAttribute("type", Type);
        if (Type is not "password" && Value is { Length: > 0 })
            control.MergeAttribute("value", Value);
        return control;
    }

    private static TagBuilder Line(string tag, string text, params (string Name, string Value)[] attributes)
    {
        var line = new TagBuilder(tag);
        foreach (var (name, value) in attributes)
            line.MergeAttribute(name, value);
        line.InnerHtml.Append(text);
        return line;
    }
}
