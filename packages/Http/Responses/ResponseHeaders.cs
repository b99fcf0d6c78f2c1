using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Lambent.Http;

/// <summary>Decides which response headers are sent to a source, and how several values of one header are sent.</summary>
internal static class ResponseHeaders
{
    public const string SetCookie = "Set-Cookie";

    /// <summary>Whether the gateway sets a header itself: it frames the body and manages its own connections.</summary>
    public static bool IsForGateway(string name, ResponseFeature response) =>
        (name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase) && !response.IsHead && response.StatusCode != StatusCodes.Status304NotModified)
        || HttpHeader.IsHopByHop(name);

    /// <summary>Joins all values into one, as HTTP allows for every header except <c>Set-Cookie</c>.</summary>
    public static string Joined(StringValues values) => values.Count == 1 ? values[0] ?? "" : string.Join(", ", values.ToArray());

    /// <summary>The reason why the headers cannot be sent; null when they can be sent.</summary>
    public static string? Refusal(ResponseFeature response, HttpRules rules)
    {
        if (rules.Answer != AnswerForm.SingleValue || response.Headers.SetCookie.Count < 2)
            return null;
        var cure = rules.Source == LambdaHttpSource.Alb
            ? "Turn multi-value headers on for the target group (lambda.multi_value_headers.enabled), or set one cookie."
            : "Set one cookie.";
        return $"The response sets {response.Headers.SetCookie.Count} cookies, and {rules.Name} takes one. {cure}";
    }
}
