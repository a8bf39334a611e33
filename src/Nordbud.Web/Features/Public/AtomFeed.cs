using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Public;

/// <summary>A feed of what happened in public (Atom, RFC 4287), with the latest checkpoint of each case in it.</summary>
public static class AtomFeed
{
    public const string MediaType = "application/atom+xml; charset=utf-8";

    /// <summary>The namespace of the checkpoint.</summary>
    public const string Ledger = "urn:nordbud:ledger";

    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Entries of a feed.</summary>
    private const int Most = 50;

    /// <summary>Writes a feed.</summary>
    /// <param name="id">Names the feed for ever.</param>
    /// <param name="title">Its title.</param>
    /// <param name="site">Where the site is, without a slash at the end.</param>
    /// <param name="page">The page it belongs to, from the root; the feed itself lies under it.</param>
    /// <param name="cases">The public cases.</param>
    /// <param name="begun">The date of a feed in which nothing has happened.</param>
    /// <param name="texts">The reader's language.</param>
    public static (byte[] Bytes, DateTimeOffset Updated) Write(
        Guid id, string title, string site, string page, IReadOnlyList<PublicCase> cases, DateTimeOffset begun, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(texts);
        var happened = cases.SelectMany(one => one.Happened.Select(happening => (Case: one, Happening: happening)))
            .OrderByDescending(one => one.Happening.Entry.At).ThenByDescending(one => one.Happening.Entry.Position).Take(Most).ToList();
        var updated = happened.Count > 0 ? happened[0].Happening.Entry.At : begun;
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, CheckCharacters = false }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, texts.Language.Code);
            Element(xml, "id", Urn(id));
            Element(xml, "title", title);
            Element(xml, "updated", Time(updated));
            Link(xml, "self", $"{site}{page}/feed", "application/atom+xml");
            Link(xml, "alternate", site + page, "text/html");
            xml.WriteStartElement("author", Atom);
            Element(xml, "name", texts["timeline.who.hidden"]);
            xml.WriteEndElement();
            foreach (var one in cases)
            {
                if (one.Checkpoint is not { } checkpoint)
                    continue;
                xml.WriteStartElement("l", "checkpoint", Ledger);
                xml.WriteAttributeString("case", one.State.Id.ToString());
                xml.WriteString(checkpoint);
                xml.WriteEndElement();
            }
            foreach (var (of, happening) in happened)
            {
                xml.WriteStartElement("entry", Atom);
                Element(xml, "id", Urn(EntryId(of.State.Id.Value, happening.Entry.Position)));
                Element(xml, "title", cases.Count > 1 || page.StartsWith("/authorities", StringComparison.Ordinal)
                    ? texts.Format("public.feed.entry", ("case", of.State.Title), ("what", happening.Sentence)) : happening.Sentence);
                Element(xml, "updated", Time(happening.Entry.At));
                Link(xml, "alternate", $"{site}/public/{of.State.Id}#entry-{happening.Entry.Position.ToString(CultureInfo.InvariantCulture)}", "text/html");
                Element(xml, "summary", happening.Sentence);
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        return (bytes.ToArray(), updated);
    }

    /// <summary>An id of an entry that is the same for ever and on every address of the site.</summary>
    private static Guid EntryId(Guid caseId, long position)
    {
        Span<byte> name = stackalloc byte[24];
        caseId.TryWriteBytes(name, bigEndian: true, out _);
        BinaryPrimitives.WriteInt64BigEndian(name[16..], position);
        var hash = SHA256.HashData(name).AsSpan(0, 16);
        hash[6] = (byte)(hash[6] & 0x0F | 0x80);
        hash[8] = (byte)(hash[8] & 0x3F | 0x80);
        return new(hash, bigEndian: true);
    }

    private static string Urn(Guid id) => $"urn:uuid:{id}";

    private static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static void Link(XmlWriter xml, string rel, string href, string type)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    /// <summary>A text as XML allows it: what it does not, e.g. a control character, becomes a replacement sign.</summary>
    private static void Element(XmlWriter xml, string name, string text) =>
        xml.WriteElementString(name, Atom, string.Concat(text.EnumerateRunes().Select(rune =>
            rune.Value is 0x9 or 0xA or 0xD or >= 0x20 and not (0xFFFE or 0xFFFF) ? rune.ToString() : "\uFFFD")));
}
