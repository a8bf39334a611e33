using System.Text.Json;
using System.Text.Json.Serialization;

namespace Nordbud.Web.Features.Account;

/// <summary>Reads <c>oidc.json</c>; what cannot be used stops the start and is named.</summary>
public static class OidcFile
{
    public const string Name = "oidc.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerOptions.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
    };

    /// <summary>The providers; none where there is no file.</summary>
    /// <exception cref="ArgumentException">The file cannot be used; the message says why and repeats no secret.</exception>
    public static IReadOnlyList<OidcProvider> Read(string dataFolder)
    {
        var file = Path.Combine(dataFolder, Name);
        if (!File.Exists(file))
            return [];
        IReadOnlyList<OidcProvider> providers;
        try
        {
            providers = JsonSerializer.Deserialize<Providers>(File.ReadAllText(file), Json)?.All ?? [];
        }
        catch (JsonException wrong)
        {
            throw new ArgumentException($"{Name}: {wrong.Message}", wrong);
        }
        foreach (var provider in providers)
        {
            if (provider.Id.Length is 0 or > 40 || !provider.Id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-'))
                throw new ArgumentException($"{Name}: '{provider.Id}' is no id; letters, digits and hyphens are allowed.");
            if (!Uri.TryCreate(provider.Authority, UriKind.Absolute, out var issuer) || !(issuer.Scheme == "https" || issuer is { Scheme: "http", IsLoopback: true }))
                throw new ArgumentException($"{Name}: the authority of '{provider.Id}' must be an https address.");
            if (provider.ClientSecretFile is { } secret && !File.Exists(Path.Combine(dataFolder, secret)))
                throw new ArgumentException($"{Name}: the file of the secret of '{provider.Id}' is not there.");
        }
        return providers.Select(provider => provider.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count() == providers.Count
            ? providers : throw new ArgumentException($"{Name}: two providers have the same id.");
    }

    private sealed record Providers([property: JsonPropertyName("providers")] IReadOnlyList<OidcProvider> All);
}
