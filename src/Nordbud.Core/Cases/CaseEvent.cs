using System.Text.Json.Serialization;

namespace Nordbud.Core.Cases;

/// <summary>
/// Something that happened in a case. Once written it can be read for ever: its stored name stands in
/// <see cref="EventNames"/>, fields are only ever added, and only as optional ones. It holds no personal data and no
/// long text: those are kept beside the ledger and named by a <see cref="KeptRef"/>.
/// </summary>
public abstract record CaseEvent
{
    /// <summary>What the event is about; two changes of one subject can conflict, changes of different subjects never do.</summary>
    public abstract string Subject { get; }

    /// <summary>The texts and files that the event names.</summary>
    [JsonIgnore]
    public IEnumerable<KeptRef> Keeps => Names();

    /// <summary>What <see cref="Keeps"/> gives.</summary>
    protected virtual IEnumerable<KeptRef> Names() => [];
}
