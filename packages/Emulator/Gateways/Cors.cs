namespace Lambent.Emulator;

/// <summary>
/// Applies a CORS configuration. The headers are those of https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html and
/// https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html#urls-cors; the status of the answer to a preflight request is assumed.
/// </summary>
internal sealed class Cors(LambdaCorsOptions options, int preflightStatus)
{
    /// <summary>The answer to a preflight request; null when the request is none, and the function gets it.</summary>
    public GatewayAnswer? AnswerPreflight(GatewayRequest request)
    {
        if (request.Method != "OPTIONS" || request.Value("Origin") is not { } origin || request.Value("Access-Control-Request-Method") is null)
            return null;
        var answer = new GatewayAnswer { Status = preflightStatus };
        if (!IsAllowed(origin))
            return answer;
        AddOrigin(answer, origin);
        if (options.AllowMethods.Count > 0)
            answer.Set("Access-Control-Allow-Methods", string.Join(",", options.AllowMethods));
        if (options.AllowHeaders.Count > 0)
            answer.Set("Access-Control-Allow-Headers", string.Join(",", options.AllowHeaders));
        if (options.MaxAge is { } age)
            answer.Set("Access-Control-Max-Age", ((long)age.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture));
        return answer;
    }

    /// <summary>Adds the headers to the response of the function. They replace those of the function.</summary>
    public void Add(GatewayAnswer answer, GatewayRequest request)
    {
        if (request.Value("Origin") is not { } origin || !IsAllowed(origin))
            return;
        AddOrigin(answer, origin);
        if (options.ExposeHeaders.Count > 0)
            answer.Set("Access-Control-Expose-Headers", string.Join(",", options.ExposeHeaders));
    }

    private void AddOrigin(GatewayAnswer answer, string origin)
    {
        var any = options.AllowOrigins.Contains("*") && !options.AllowCredentials;
        answer.Set("Access-Control-Allow-Origin", any ? "*" : origin);
        if (!any)
            answer.Set("Vary", "Origin");
        if (options.AllowCredentials)
            answer.Set("Access-Control-Allow-Credentials", "true");
    }

    private bool IsAllowed(string origin) => options.AllowOrigins.Contains("*") || options.AllowOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase);
}
