using System.Net;
using Microsoft.AspNetCore.Http;

namespace Lambent.Emulator;

/// <summary>
/// Keeps the emulator to this machine: it listens on loopback only and refuses what a web page could send it. A page can point its own name
/// at 127.0.0.1 (DNS rebinding), which the Host header tells; it can send a POST without reading the answer, which the Origin header tells; and it can
/// load an address as an image, which has no Origin header and which Sec-Fetch-Site tells. See https://www.w3.org/TR/fetch-metadata/.
/// </summary>
internal static class Loopback
{
    private const string SecFetch = "Sec-Fetch-";

    /// <summary>The address to listen on; null when the host is not one of this machine's own.</summary>
    public static IPAddress? Address(string host)
    {
        if (host.Equals("localhost", StringComparison.OrdinalIgnoreCase))
            return IPAddress.Loopback;
        return IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address) ? address : null;
    }

    /// <summary>Why the Invoke API refuses a request; null when it takes it.</summary>
    public static string? Refusal(HttpRequest request) => HostOrOriginRefusal(request) ?? SiteRefusal(request);

    /// <summary>Why an execution environment refuses a request; null when it takes it. The processes of a function call its APIs, and no page does.</summary>
    public static string? EnvironmentRefusal(HttpRequest request) => HostOrOriginRefusal(request) ?? BrowserRefusal(request);

    /// <summary>
    /// Why a gateway refuses a request; null when it takes it. A gateway stands for the application, which pages of other ports on this machine call in a
    /// test of CORS: their requests are same-site, or cross-site between 'localhost' and '127.0.0.1', and then the Origin header shows that the page is local.
    /// A cross-site request without an Origin header may come from any page. Only a GET that opens the answer in a tab passes, because links and the
    /// redirects of sign-in pages are such requests.
    /// </summary>
    public static string? GatewayRefusal(HttpRequest request)
    {
        if (HostOrOriginRefusal(request) is { } refusal)
            return refusal;
        var site = Value(request, "Site");
        if (site is null or "none" or "same-origin" or "same-site" || request.Headers.Origin.ToString().Length > 0 || OpensTab(request))
            return null;
        return $"The Sec-Fetch-Site header is '{site}' and there is no Origin header, so a page of another site may have caused the request. Use 'localhost' in the addresses of the page and of the gateway, or send requests without a browser.";
    }

    private static string? HostOrOriginRefusal(HttpRequest request)
    {
        if (request.Host.HasValue && !IsLocalName(request.Host.Host))
            return $"The Host header is '{request.Host.Value}', which is not this machine. Send requests to 'localhost' or a loopback address.";
        if (request.Headers.Origin.ToString() is { Length: > 0 } origin && !(Uri.TryCreate(origin, UriKind.Absolute, out var uri) && IsLocalName(uri.Host)))
            return $"The Origin header is '{origin}', a web page that is not of this machine. Send requests without a browser, or from a page on 'localhost' to a gateway.";
        return null;
    }

    /// <summary>A browser sends all of these headers. The fetch of Node sends Sec-Fetch-Mode, and runtimes are written with it.</summary>
    private static string? BrowserRefusal(HttpRequest request)
    {
        foreach (var name in request.Headers.Keys)
        {
            if (name.StartsWith(SecFetch, StringComparison.OrdinalIgnoreCase) && !name.Equals(SecFetch + "Mode", StringComparison.OrdinalIgnoreCase))
                return $"The request has the header '{name}', so a browser sent it. Runtimes and extensions call this API; send events to the Invoke API.";
        }

        return null;
    }

    private static string? SiteRefusal(HttpRequest request) => Value(request, "Site") is { } site and not ("none" or "same-origin")
        ? $"The Sec-Fetch-Site header is '{site}', so a page of another site caused the request. Send requests without a browser."
        : null;

    private static bool OpensTab(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && Value(request, "Mode") == "navigate" && Value(request, "Dest") == "document";

    /// <summary>A header that the browser sets and no page can; null when there is none.</summary>
    private static string? Value(HttpRequest request, string name) =>
        request.Headers.TryGetValue(SecFetch + name, out var values) ? values.ToString() : null;

    private static bool IsLocalName(string name) =>
        Address(name) is not null || name.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
}
