using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nordbud.Web.Ui;

/// <summary>
/// A box to tick, or one of several to choose from, with its label beside it:
/// <c>&lt;nb-choice name="Sure" value="true"&gt;…&lt;/nb-choice&gt;</c>.
/// </summary>
[HtmlTargetElement("nb-choice")]
public sealed class ChoiceTag : TagHelper
{
    public required string Name { get; set; }
    public required string Value { get; set; }
    /// <summary>The id; name and value joined unless it says another.</summary>
    public string? Id { get; set; }
    /// <summary>A box to tick, or <c>radio</c>.</summary>
    public string Type { get; set; } = "checkbox";
    public bool Checked { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var words = await output.GetChildContentAsync();
        var id = Id ?? $"{Name}-{Value}".ToLowerInvariant().Replace('/', '-');
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "ds-field nb-choice");
        var box = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        box.MergeAttribute("class", "ds-input");
        box.MergeAttribute("type", Type);
        box.MergeAttribute("id", id);
        box.MergeAttribute("name", Name);
        box.MergeAttribute("value", Value);
        if (Checked)
            box.MergeAttribute("checked", "checked");
        var label = new TagBuilder("label");
        label.MergeAttribute("class", "ds-label");
        label.MergeAttribute("data-weight", "regular");
        label.MergeAttribute("for", id);
        label.InnerHtml.AppendHtml(words);
        output.Content.AppendHtml(box).AppendHtml(label);
    }
}
