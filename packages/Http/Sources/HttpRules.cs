namespace Lambent.Http;

/// <summary>
/// How a source writes requests into events, and reads results. Comments next to a rule state its origin: an AWS page, a recording of the source, or
/// "assumed". The gateway emulation has its own rules, so that each side checks the other.
/// </summary>
internal sealed record HttpRules
{
    private const int SixMegabytes = 6 * 1024 * 1024; // https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
    private const int OneMegabyte = 1024 * 1024; // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html

    private static readonly HttpRules[] Table =
    [
        // Recorded: the query decoded, both maps, the header of cookies. Streams: https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode-lambda.html.
        new()
        {
            Source = LambdaHttpSource.RestApi, Name = "API Gateway (REST API)", Query = QueryForm.Decoded, Values = ValueForm.LastAndAll, Answer = AnswerForm.MultiValue, Streaming = LambdaResponseStreaming.RestApi,
        },
        // Recorded: the query decoded, both maps.
        new()
        {
            Source = LambdaHttpSource.HttpApiV1, LooksLike = LambdaHttpSource.RestApi, Name = "API Gateway (HTTP API, payload 1.0)", Query = QueryForm.Decoded,
            Values = ValueForm.LastAndAll, Answer = AnswerForm.MultiValue,
        },
        // Recorded: the path decoded, the query not, values joined, cookies only in the list. That paths begin with the stage: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html.
        new()
        {
            Source = LambdaHttpSource.HttpApiV2, Name = "API Gateway (HTTP API, payload 2.0)", PathIsDecoded = true, PathHasStage = true, Query = QueryForm.Raw, Values = ValueForm.Joined,
            CookiesApart = true, Answer = AnswerForm.CookiesApart,
        },
        // Recorded: the path and the query encoded, values joined, cookies in the list and in the header. Streaming: https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html, config-rs-invoke-furls.html.
        new()
        {
            Source = LambdaHttpSource.FunctionUrl, LooksLike = LambdaHttpSource.HttpApiV2, Name = "a function URL", PathHasStage = true, Query = QueryForm.Raw, Values = ValueForm.Joined,
            Answer = AnswerForm.CookiesApart, Streaming = LambdaResponseStreaming.FunctionUrl,
        },
        // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html: the last value of each name, the limits, the status in words. Recorded: the query encoded.
        new()
        {
            Source = LambdaHttpSource.Alb, Name = "an Application Load Balancer", Query = QueryForm.Encoded, Values = ValueForm.Last,
            Answer = AnswerForm.SingleValue, StatusDescription = true, MaxResponse = OneMegabyte,
        },
        // As above; recorded: all values, the path and the query encoded.
        new()
        {
            Source = LambdaHttpSource.AlbMultiValue, LooksLike = LambdaHttpSource.Alb, Name = "an Application Load Balancer (multi-value)", Query = QueryForm.Encoded, Values = ValueForm.All,
            Answer = AnswerForm.MultiValue, StatusDescription = true, MaxResponse = OneMegabyte,
        },
        // https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html: the limits. Assumed: queries and headers as those of a REST API.
        new()
        {
            Source = LambdaHttpSource.WebSocket, Name = "API Gateway (WebSocket API)", Query = QueryForm.Decoded, Values = ValueForm.LastAndAll, Answer = AnswerForm.MultiValue, MaxResponse = 128 * 1024,
        },
        // https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html: the last value of a query name, joined headers, no list of cookies. Assumed: the query decoded.
        new()
        {
            Source = LambdaHttpSource.VpcLatticeV1, Name = "VPC Lattice (version 1)", Query = QueryForm.Decoded, Values = ValueForm.Last,
            Answer = AnswerForm.SingleValue,
        },
        // The same page: lists of values. Assumed: the query decoded.
        new()
        {
            Source = LambdaHttpSource.VpcLatticeV2, Name = "VPC Lattice (version 2)", Query = QueryForm.Decoded, Values = ValueForm.All,
            Answer = AnswerForm.SingleValue,
        },
    ];

    /// <summary>The source to which the rules apply.</summary>
    public required LambdaHttpSource Source { get; init; }

    /// <summary>
    /// The source that is recognised instead when an event of this source lacks the member that distinguishes the two: <c>version</c> of an HTTP API with
    /// payload 1.0, the domain of a function URL, the multi-value maps of a load balancer. Null when there is none.
    /// </summary>
    public LambdaHttpSource? LooksLike { get; init; }

    /// <summary>The name of the source in messages.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the source decodes the path, so that decoding it again would be wrong. The path of all others is percent-encoded.</summary>
    public bool PathIsDecoded { get; init; }

    /// <summary>Whether the path begins with the stage, unless the stage is <c>$default</c>.</summary>
    public bool PathHasStage { get; init; }

    /// <summary>How the query is written.</summary>
    public required QueryForm Query { get; init; }

    /// <summary>How headers, and queries that are maps, represent several values of one name.</summary>
    public required ValueForm Values { get; init; }

    /// <summary>Whether the event has request cookies only as a list. A function URL has the list and the header.</summary>
    public bool CookiesApart { get; init; }

    /// <summary>How several values of a response header are written.</summary>
    public required AnswerForm Answer { get; init; }

    /// <summary>Whether a result also contains the status description, such as <c>404 Not Found</c>.</summary>
    public bool StatusDescription { get; init; }

    /// <summary>The value of <see cref="LambdaHttpOptions.ResponseStreaming"/> that streams responses; <see cref="LambdaResponseStreaming.None"/> if the source cannot.</summary>
    public LambdaResponseStreaming Streaming { get; init; }

    /// <summary>The largest result that is not streamed, in bytes of JSON.</summary>
    public int MaxResponse { get; init; } = SixMegabytes;

    /// <summary>The rules of a source.</summary>
    public static HttpRules Of(LambdaHttpSource source) => Table[(int)source];

    /// <summary>Whether an event that is recognised as a request of another source may be a request of this source.</summary>
    public bool MayRead(LambdaHttpSource recognised) => recognised == Source || recognised == LooksLike;
}

/// <summary>How an event represents the query string.</summary>
internal enum QueryForm
{
    /// <summary>As the client wrote it: <c>rawQueryString</c>.</summary>
    Raw,

    /// <summary>A map of decoded names and values.</summary>
    Decoded,

    /// <summary>A map of names and values as the client encoded them.</summary>
    Encoded,
}

/// <summary>How an event represents several values of one name.</summary>
internal enum ValueForm
{
    /// <summary>One map, the last value only.</summary>
    Last,

    /// <summary>One map, of lists.</summary>
    All,

    /// <summary>Two maps: the last value, and lists.</summary>
    LastAndAll,

    /// <summary>One map, values joined by commas.</summary>
    Joined,
}

/// <summary>How a result represents several values of one response header.</summary>
internal enum AnswerForm
{
    /// <summary><c>multiValueHeaders</c>.</summary>
    MultiValue,

    /// <summary><c>headers</c>, values joined by commas, and <c>cookies</c> as a list.</summary>
    CookiesApart,

    /// <summary><c>headers</c>, values joined by commas: there is no way to send two cookies.</summary>
    SingleValue,
}
