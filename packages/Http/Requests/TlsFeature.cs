using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Http.Features;

namespace Lambent.Http;

/// <summary>The certificate of a client that mutual TLS has checked, for <c>HttpContext.Connection.ClientCertificate</c>. Read when it is asked for.</summary>
internal sealed class TlsFeature(JsonSlice pem) : ITlsConnectionFeature
{
    private string? _text;

    public X509Certificate2? ClientCertificate
    {
        get => field ??= X509Certificate2.CreateFromPem(_text ?? pem.Text);
        set;
    }

    /// <summary>Reads the text, because the event is about to go; certificates are half a megabyte that only who asks for one links.</summary>
    public void MaterializeBeforeRelease() => _text = pem.Text;

    public Task<X509Certificate2?> GetClientCertificateAsync(CancellationToken cancellationToken) => Task.FromResult(ClientCertificate);

    /// <summary>The certificate's text in an event; absent without mutual TLS.</summary>
    public static JsonSlice Pem(in ContextMembers context) =>
        (context.Authentication.IsObject ? context.Authentication : context.Identity)["clientCert"u8]["clientCertPem"u8];
}
