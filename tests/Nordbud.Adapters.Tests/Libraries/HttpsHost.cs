using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Nordbud.Adapters.Tests.Libraries;

/// <summary>A host on this machine that answers over https, under a certificate of its own.</summary>
internal sealed class HttpsHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private HttpsHost(WebApplication app, X509Certificate2 certificate) => (_app, Certificate) = (app, certificate);

    public X509Certificate2 Certificate { get; }

    /// <summary>How often somebody asked.</summary>
    public int Asked { get; private set; }

    public string Name => $"localhost:{new Uri(_app.Urls.Single()).Port}";

    public static async Task<HttpsHost> StartAsync(RequestDelegate answer)
    {
        var certificate = Certify();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        var host = new HttpsHost(builder.Build(), certificate);
        host._app.Run(http =>
        {
            host.Asked++;
            return answer(http);
        });
        await host._app.StartAsync();
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Certificate.Dispose();
    }

    private static X509Certificate2 Certify()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256) { CertificateExtensions = { names.Build() } };
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }
}
