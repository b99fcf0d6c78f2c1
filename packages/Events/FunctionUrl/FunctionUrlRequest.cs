using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A request to the URL of a function. It has the form of an HTTP API's with payload format 2.0. Read a JSON body with
/// <c>request.Body(AppJson.Default.Order)</c>.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<FunctionUrlRequest>))]
public sealed partial record FunctionUrlRequest : LambdaPayload, ILambdaJson<FunctionUrlRequest>, IHttpBody
{
    /// <summary>The payload format, <c>2.0</c>.</summary>
    [JsonPropertyName("version")]
    public string Version { get => field ?? ""; set; }

    /// <summary>Always <c>$default</c>.</summary>
    [JsonPropertyName("routeKey")]
    public string? RouteKey { get; set; }

    /// <summary>The path as the client sent it, percent-encoded. <c>RequestContext.Http.Path</c> is decoded.</summary>
    [JsonPropertyName("rawPath")]
    public string RawPath { get => field ?? ""; set; }

    /// <summary>
    /// The query as the client sent it, without the question mark. Only here can repeated parameters be distinguished from values with commas.
    /// </summary>
    [JsonPropertyName("rawQueryString")]
    public string RawQueryString { get => field ?? ""; set; }

    /// <summary>The cookies, each as <c>name=value</c>. The header <c>cookie</c> holds them too.</summary>
    [JsonPropertyName("cookies")]
    public IReadOnlyList<string> Cookies { get => field ?? []; set; }

    /// <summary>The headers, in lower case; the values of repeated ones are joined by commas.</summary>
    [JsonPropertyName("headers")]
    public HeaderMap Headers { get => field ?? HeaderMap.Empty; set; }

    /// <summary>The query parameters, decoded; the values of repeated ones are joined by commas.</summary>
    [JsonPropertyName("queryStringParameters")]
    public IReadOnlyDictionary<string, string> QueryStringParameters { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>Always empty: the URL of a function has no routes.</summary>
    [JsonPropertyName("pathParameters")]
    public IReadOnlyDictionary<string, string> PathParameters { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>Always empty: the URL of a function has no stages.</summary>
    [JsonPropertyName("stageVariables")]
    public IReadOnlyDictionary<string, string> StageVariables { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>Details of the request: account, domain, caller.</summary>
    [JsonPropertyName("requestContext")]
    public FunctionUrlRequestContext RequestContext { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The body, in base64 if <see cref="IsBase64Encoded"/> is true; null when there is none.</summary>
    [JsonPropertyName("body")]
    public string? Body { get; set; }

    /// <summary>Whether <see cref="Body"/> is base64; null means no.</summary>
    [JsonPropertyName("isBase64Encoded")]
    public bool? IsBase64Encoded { get; set; }
}
