using System.Net;
using Microsoft.AspNetCore.Http;

namespace Lambent.Emulator;

/// <summary>
/// Keeps the emulator to this machine: it listens on loopback only and refuses what a web page could send it. A page can point its own name
/// at 127.0.0.1 (DNS rebinding), which the Host header gives away, and can post without reading the answer, which Origin gives away.
/// </summary>
internal static class Loopback
{
    /// <summary>The address to listen on; null when the host is not one of this machine's own.</summary>
    public static IPAddress? Address(string host)
    {
        if (host.Equals("localhost", StringComparison.OrdinalIgnoreCase))
            return IPAddress.Loopback;
        return IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address) ? address : null;
    }

    /// <summary>Why a request is refused; null when it may pass.</summary>
    public static string? Refusal(HttpRequest request)
    {
        if (request.Host.HasValue && !IsLocalName(request.Host.Host))
            return $"The Host header is '{request.Host.Value}', which is not this machine. Send requests to 'localhost' or a loopback address.";
        if (request.Headers.Origin.ToString() is { Length: > 0 } origin && !(Uri.TryCreate(origin, UriKind.Absolute, out var uri) && IsLocalName(uri.Host)))
            return $"The Origin header is '{origin}', a web page that is not of this machine. Send requests from a page on 'localhost', or without a browser.";
        return null;
    }

    private static bool IsLocalName(string name) =>
        Address(name) is not null || name.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
}
