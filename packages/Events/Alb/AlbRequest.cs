namespace Lambent.Events;

/// <summary>
/// A request from an Application Load Balancer: with single values or with lists of them, depending on the setting of its target group.
/// A health check has hardly any headers. Read a JSON body with <c>request.Body(AppJson.Default.Order)</c>.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-alb.html"/>.
/// </summary>
[LambdaEvent("alb-request", LambdaEventDirection.Received, DecidedBy = "requestContext.elb")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record AlbRequest : LambdaPayload, ILambdaJson<AlbRequest>, IHttpBody
{
    /// <summary>Details of the request: the target group.</summary>
    public AlbRequestContext RequestContext { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The HTTP method, in capitals.</summary>
    public string HttpMethod { get => field ?? ""; set; }

    /// <summary>The path as the client sent it.</summary>
    public string Path { get => field ?? ""; set; }

    /// <summary>
    /// The query parameters, percent-encoded; the last value of repeated ones. Empty when the target group has multi-value headers enabled.
    /// </summary>
    public IReadOnlyDictionary<string, string> QueryStringParameters { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The query parameters, percent-encoded, with all their values. Empty unless the target group has multi-value headers enabled.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> MultiValueQueryStringParameters
    {
        get => field ?? ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;
        set;
    }

    /// <summary>
    /// The headers, in lower case; the last value of repeated ones. Empty when the target group has multi-value headers enabled.
    /// </summary>
    public HeaderMap Headers { get => field ?? HeaderMap.Empty; set; }

    /// <summary>The headers, in lower case, with all their values. Empty unless the target group has multi-value headers enabled.</summary>
    public MultiValueHeaderMap MultiValueHeaders { get => field ?? MultiValueHeaderMap.Empty; set; }

    /// <summary>The body, in base64 if <see cref="IsBase64Encoded"/> is true; empty when there is none.</summary>
    public string? Body { get; set; }

    /// <summary>Whether <see cref="Body"/> is base64, as a compressed or binary body is; null means no.</summary>
    public bool? IsBase64Encoded { get; set; }
}

/// <summary>Details of a request from an Application Load Balancer.</summary>
public sealed partial record AlbRequestContext : LambdaPayload
{
    /// <summary>The target of the request.</summary>
    public AlbTarget Elb { get => field ??= new() { IsPlaceholder = true }; set; }
}

/// <summary>The target of a request from an Application Load Balancer.</summary>
public sealed partial record AlbTarget : LambdaPayload
{
    /// <summary>The ARN of the target group that the function is registered with.</summary>
    public string TargetGroupArn { get => field ?? ""; set; }
}
