namespace Lambent.Events;

/// <summary>
/// A request to the URL of a function. It has the form of an HTTP API's with payload format 2.0. Read a JSON body with
/// <c>request.Body(AppJson.Default.Order)</c>.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html"/>.
/// </summary>
[LambdaEvent("function-url-request", LambdaEventDirection.Received, "requestContext.domainName=.lambda-url. & requestContext.http")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record FunctionUrlRequest : LambdaPayload, ILambdaJson<FunctionUrlRequest>, IHttpBody
{
    /// <summary>The payload format, <c>2.0</c>.</summary>
    public string Version { get => field ?? ""; set; }

    /// <summary>Always <c>$default</c>.</summary>
    public string? RouteKey { get; set; }

    /// <summary>The path as the client sent it, percent-encoded. <c>RequestContext.Http.Path</c> is decoded.</summary>
    public string RawPath { get => field ?? ""; set; }

    /// <summary>
    /// The query as the client sent it, without the question mark. Only here can repeated parameters be distinguished from values with commas.
    /// </summary>
    public string RawQueryString { get => field ?? ""; set; }

    /// <summary>The cookies, each as <c>name=value</c>. The header <c>cookie</c> holds them too.</summary>
    public IReadOnlyList<string> Cookies { get => field ?? []; set; }

    /// <summary>The headers, in lower case; the values of repeated ones are joined by commas.</summary>
    public HeaderMap Headers { get => field ?? HeaderMap.Empty; set; }

    /// <summary>The query parameters, decoded; the values of repeated ones are joined by commas.</summary>
    public IReadOnlyDictionary<string, string> QueryStringParameters { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>Always empty: the URL of a function has no routes.</summary>
    public IReadOnlyDictionary<string, string> PathParameters { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>Always empty: the URL of a function has no stages.</summary>
    public IReadOnlyDictionary<string, string> StageVariables { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>Details of the request: account, domain, caller.</summary>
    public FunctionUrlRequestContext RequestContext { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The body, in base64 if <see cref="IsBase64Encoded"/> is true; null when there is none.</summary>
    public string? Body { get; set; }

    /// <summary>Whether <see cref="Body"/> is base64; null means no.</summary>
    public bool? IsBase64Encoded { get; set; }
}

/// <summary>Details of a request to the URL of a function.</summary>
public sealed partial record FunctionUrlRequestContext : LambdaPayload
{
    /// <summary>The account of the function; <c>anonymous</c> for callers without an account.</summary>
    public string? AccountId { get; set; }

    /// <summary>The id of the URL.</summary>
    public string? ApiId { get; set; }

    /// <summary>Not used by the URLs of functions: null.</summary>
    public APIGatewayV2Authentication? Authentication { get; set; }

    /// <summary>The identity of the caller; null unless the URL has the authorization type <c>AWS_IAM</c>.</summary>
    public FunctionUrlAuthorizer? Authorizer { get; set; }

    /// <summary>The domain of the URL.</summary>
    public string? DomainName { get; set; }

    /// <summary>The first label of <see cref="DomainName"/>.</summary>
    public string? DomainPrefix { get; set; }

    /// <summary>The request line and the caller.</summary>
    public APIGatewayV2Http Http { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The id of the request.</summary>
    public string? RequestId { get; set; }

    /// <summary>Always <c>$default</c>.</summary>
    public string? RouteKey { get; set; }

    /// <summary>Always <c>$default</c>.</summary>
    public string? Stage { get; set; }

    /// <summary>The time of the request, to the second.</summary>
    [WireFormat(TimestampFormat.CommonLog)]
    public partial DateTimeOffset? Time { get; set; }

    /// <summary>The time of the request, to the millisecond.</summary>
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? TimeEpoch { get; set; }
}

/// <summary>The identity of the caller of a signed request to the URL of a function.</summary>
public sealed partial record FunctionUrlAuthorizer : LambdaPayload
{
    /// <summary>The IAM identity of the caller.</summary>
    public APIGatewayV2IamAuthorizer? Iam { get; set; }
}
