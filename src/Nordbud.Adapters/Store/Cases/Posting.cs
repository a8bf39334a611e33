using System.Text.Json;
using Nordbud.Core.Cases;

namespace Nordbud.Adapters.Store.Cases;

/// <summary>Puts letters into the outbox, from where they are sent.</summary>
internal static class Posting
{
    public static SqlStatement Of(Letter letter, DateTimeOffset at) => new(StreamSql.Post,
        Guid.CreateVersion7(at), JsonSerializer.Serialize(letter, JsonSerializerOptions.Web), at.ToUnixTimeMilliseconds());
}
