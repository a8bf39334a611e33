using System.Globalization;
using System.Net;
using System.Text;

namespace Nordbud.Web.Features.Laboratory;

/// <summary>
/// An SVG picture in the making: colours come from classes (css/laboratory.css), texts of others are marked as such, and
/// the title says what the picture shows. The same numbers stand in a table beside it.
/// </summary>
internal sealed class Drawing
{
    /// <summary>Every picture is so wide, in its own units.</summary>
    public const int Width = 720;

    private readonly StringBuilder _svg = new(4_096);

    public Drawing(string kind, int height, string title) =>
        _svg.Append(CultureInfo.InvariantCulture, $"""<svg class="nb-lab nb-lab-{kind}" viewBox="0 0 {Width} {height}" role="img"><title>{Encoded(title)}</title>""");

    public Drawing Line(double x1, double y1, double x2, double y2, string css)
    {
        _svg.Append(CultureInfo.InvariantCulture, $"""<line class="{css}" x1="{x1:0.#}" y1="{y1:0.#}" x2="{x2:0.#}" y2="{y2:0.#}"/>""");
        return this;
    }

    public Drawing Box(double x, double y, double width, double height, string css)
    {
        _svg.Append(CultureInfo.InvariantCulture, $"""<rect class="{css}" x="{x:0.#}" y="{y:0.#}" width="{Math.Max(0, width):0.#}" height="{height:0.#}"/>""");
        return this;
    }

    public Drawing Dot(double x, double y, string css)
    {
        _svg.Append(CultureInfo.InvariantCulture, $"""<circle class="{css}" cx="{x:0.#}" cy="{y:0.#}" r="6"/>""");
        return this;
    }

    public Drawing Path(IEnumerable<(double X, double Y)> points, string css)
    {
        _svg.Append(CultureInfo.InvariantCulture, $"""<polyline class="{css}" points="{string.Join(' ', points.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.X:0.#},{p.Y:0.#}")))}"/>""");
        return this;
    }

    /// <summary>Words of the site.</summary>
    public Drawing Say(double x, double y, string text, string anchor = "start", string css = "nb-lab-text") => Write(x, y, text, anchor, css, "");

    /// <summary>A name out of the model, which is not translated and not made too long.</summary>
    public Drawing Name(double x, double y, string name, string anchor = "start", int most = 40, string css = "nb-lab-text") =>
        Write(x, y, name.Length <= most ? name : name[..(most - 1)] + "\u2026", anchor, css, " translate=\"no\"");

    public override string ToString() => _svg + "</svg>";

    private Drawing Write(double x, double y, string text, string anchor, string css, string more)
    {
        _svg.Append(CultureInfo.InvariantCulture, $"""<text class="{css}" x="{x:0.#}" y="{y:0.#}" text-anchor="{anchor}"{more}>{Encoded(text)}</text>""");
        return this;
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
