using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Http.Features;

namespace Lambent.Http;

/// <summary>The client certificate that mutual TLS has verified, for <c>HttpContext.Connection.ClientCertificate</c>. Created when it is first used.</summary>
internal sealed class TlsFeature(JsonSlice pem) : ITlsConnectionFeature
{
    private string? _text;

    public X509Certificate2? ClientCertificate
    {
        get => field ??= X509Certificate2.CreateFromPem(_text ?? pem.Text);
        set;
    }

    /// <summary>Reads only the text before the event is released. X.509 adds about 0.5 MB to native binaries; only the getter references it.</summary>
    public void MaterializeBeforeRelease() => _text = pem.Text;

    public Task<X509Certificate2?> GetClientCertificateAsync(CancellationToken cancellationToken) => Task.FromResult(ClientCertificate);

    /// <summary>The text of the certificate in an event; absent without mutual TLS.</summary>
    public static JsonSlice Pem(in ContextMembers context) =>
        (context.Authentication.IsObject ? context.Authentication : context.Identity)["clientCert"u8]["clientCertPem"u8];
}
