using System.Buffers;

namespace Lambent.Http;

/// <summary>The rules of HTTP for headers.</summary>
internal static class HttpHeader
{
    /// <summary>The characters of a header name: https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2.</summary>
    public static SearchValues<char> NameCharacters { get; } = SearchValues.Create("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>Whether a header applies to one connection only. That connection ends at the gateway.</summary>
    public static bool IsHopByHop(string name) => name.Length switch
    {
        2 => Is(name, "TE"),
        6 => Is(name, "Expect"),
        7 => Is(name, "Trailer") || Is(name, "Upgrade"),
        10 => Is(name, "Connection") || Is(name, "Keep-Alive"),
        16 => Is(name, "Proxy-Connection"),
        17 => Is(name, "Transfer-Encoding"),
        19 => Is(name, "Proxy-Authorization"),
        _ => false,
    };

    private static bool Is(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
