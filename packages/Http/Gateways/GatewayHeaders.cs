using System.Globalization;

namespace Lambent.Http;

/// <summary>The headers of a request on their way into an event: without those of the connection, with those that the gateway adds.</summary>
internal static class GatewayHeaders
{
    /// <summary>The headers, each name once.</summary>
    public static List<KeyValuePair<string, List<string>>> Of(GatewayCall call, GatewayBody body)
    {
        var rules = call.Rules;
        var request = call.Request;
        var headers = new List<KeyValuePair<string, List<string>>>();
        foreach (var (name, values) in request.Headers)
        {
            if (!HttpHeader.IsHopByHop(name) && values.Length > 0 && !(rules.CookiesApart && name.Equals("Cookie", StringComparison.OrdinalIgnoreCase)))
                headers.Add(new(Name(name), [.. values]));
        }

        if (request.Value("Host") is null)
            Set("Host", call.DomainName);
        if (rules.Source == LambdaHttpSource.RestApi)
        {
            if (body.Bytes.IsEmpty || body.IsBase64)
                headers.RemoveAll(header => header.Key.Equals("Content-Length", StringComparison.OrdinalIgnoreCase));
        }
        else if (!body.Bytes.IsEmpty)
        {
            Set("Content-Length", body.Bytes.Length.ToString(CultureInfo.InvariantCulture));
        }

        // https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html
        if (rules.Gateway.AddsContentType && request.Value("Content-Type") is null && (!body.Bytes.IsEmpty || request.Value("Content-Length") is not null))
            Set("Content-Type", "text/plain; charset=utf-8");
        Set("X-Forwarded-For", string.Join(", ", [.. request.Values("X-Forwarded-For"), call.SourceIp]));
        if (rules.Gateway.ForwardsProtocol)
        {
            Set("X-Forwarded-Port", request.Port.ToString(CultureInfo.InvariantCulture));
            Set("X-Forwarded-Proto", request.Scheme);
            Set("X-Amzn-Trace-Id", call.TraceId);
        }

        return headers;

        string Name(string name) => rules.LowerCaseHeaders ? name.ToLowerInvariant() : name;

        void Set(string name, string value)
        {
            var at = headers.FindIndex(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (at < 0)
                headers.Add(new(Name(name), [value]));
            else
                headers[at] = new(headers[at].Key, [value]);
        }
    }
}
