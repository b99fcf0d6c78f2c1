namespace Lambent.Http;

/// <summary>What only the source's own side does: how it makes events, completes answers, and answers for a function that cannot.</summary>
internal sealed record GatewayRules
{
    private const string Json = "application/json";
    private const string Html = "text/html";

    private static readonly GatewayError HttpApiFailed = new(500, Json, "{\"message\":\"Internal Server Error\"}");
    private static readonly GatewayError AlbFailed = Page(502, "502 Bad Gateway");
    private static readonly GatewayError LatticeFailed = new(502, "text/plain", "Bad Gateway");

    /// <summary>REST APIs.</summary>
    public static GatewayRules RestApi { get; } = new()
    {
        HasStage = true,
        DefaultStage = "prod",
        Body = BodyForm.BinaryMediaTypes,
        Added = AddedHeaders.RequestId | AddedHeaders.ApigwId | AddedHeaders.TraceId,
        TakesStatusText = true,
        Remaps = true,
        // Two of its parts answer: one that cannot read the result, and one that can but not use it.
        Unreadable = new(502, Json, "{\"message\":\"Internal server error\"}"),
        Failed = new(502, Json, "{\"message\": \"Internal server error\"}") { Type = "InternalServerErrorException" },
        BadPrelude = new(500, Json, "{\"message\": \"Internal server error\"}") { Type = "InternalServerErrorException" },
        TooLarge = new(413, Json, "{\"message\":\"Request Too Long\"}") { Type = "RequestTooLargeException" },
        NoRoute = new(403, Json, "{\"message\":\"Missing Authentication Token\"}") { Type = "MissingAuthenticationTokenException" },
    };

    /// <summary>HTTP APIs with payload format 1.0.</summary>
    public static GatewayRules HttpApiV1 { get; } = new()
    {
        HasStage = true,
        DefaultStage = "$default",
        Body = BodyForm.Text,
        AddsContentType = true,
        Added = AddedHeaders.ApigwRequestId,
        TakesStatusText = true,
        SingleValuesFirst = true,
        Unreadable = HttpApiFailed,
        Failed = HttpApiFailed,
        BadPrelude = HttpApiFailed,
        TooLarge = new(413, Json, "{\"message\":\"Request Entity Too Large\"}"),
        NoRoute = new(404, Json, "{\"message\":\"Not Found\"}"),
    };

    /// <summary>HTTP APIs with payload format 2.0.</summary>
    public static GatewayRules HttpApiV2 { get; } = HttpApiV1 with { Infers = true };

    /// <summary>Function URLs.</summary>
    public static GatewayRules FunctionUrl { get; } = new()
    {
        DefaultStage = "$default",
        Body = BodyForm.Text,
        Added = AddedHeaders.RequestId | AddedHeaders.TraceId,
        TakesStatusText = true,
        Infers = true,
        Unreadable = new(502, Json, "Internal Server Error"),
        Failed = new(502, Json, "Internal Server Error"),
        BadPrelude = new(500, Json, "Internal Server Error"),
        TooLarge = new(413, Json, "{\"Message\":\"Request must be smaller than 6291456 bytes for the InvokeFunction operation\"}"),
        NoRoute = new(404, Json, "{\"Message\":null}"),
    };

    /// <summary>Application Load Balancers, in either mode.</summary>
    public static GatewayRules Alb { get; } = new()
    {
        Body = BodyForm.ListedText,
        NeedsHeaders = true,
        Unreadable = AlbFailed,
        Failed = AlbFailed,
        BadPrelude = AlbFailed,
        TooLarge = Page(413, "413 Request Entity Too Large"),
        NoRoute = Page(404, "404 Not Found"),
    };

    /// <summary>WebSocket APIs: REST APIs in their words.</summary>
    public static GatewayRules WebSocket { get; } = RestApi with { Body = BodyForm.Text, Remaps = false };

    /// <summary>VPC Lattice, both versions. What it answers for a function that fails is not documented.</summary>
    public static GatewayRules VpcLattice { get; } = new()
    {
        Body = BodyForm.ListedText,
        ForwardsProtocol = false,
        Unreadable = LatticeFailed,
        Failed = LatticeFailed,
        BadPrelude = LatticeFailed,
        TooLarge = new(413, "text/plain", "Payload Too Large"),
        NoRoute = new(404, "text/plain", "Not Found"),
    };

    /// <summary>Whether it has stages and routes.</summary>
    public bool HasStage { get; init; }

    /// <summary>The stage that it has when none is set up.</summary>
    public string DefaultStage { get; init; } = "";

    /// <summary>When a request body becomes base64.</summary>
    public required BodyForm Body { get; init; }

    /// <summary>Whether it says that a request that has a length and no content type is text.</summary>
    public bool AddsContentType { get; init; }

    /// <summary>Whether it adds the client's port and scheme, and a trace, to requests; its address they all add.</summary>
    public bool ForwardsProtocol { get; init; } = true;

    /// <summary>What it adds to answers.</summary>
    public AddedHeaders Added { get; init; }

    /// <summary>Whether a status may be a number in quotes.</summary>
    public bool TakesStatusText { get; init; }

    /// <summary>Whether a result without a status is a body with the status 200.</summary>
    public bool Infers { get; init; }

    /// <summary>Whether a result must have the map of headers that the source reads, even an empty one.</summary>
    public bool NeedsHeaders { get; init; }

    /// <summary>Whether values of <c>headers</c> come before those of <c>multiValueHeaders</c>, for a name in both.</summary>
    public bool SingleValuesFirst { get; init; }

    /// <summary>Whether headers that it keeps for itself reach the client as <c>x-amzn-Remapped-…</c>.</summary>
    public bool Remaps { get; init; }

    /// <summary>The answer for a result that is not an object.</summary>
    public required GatewayError Unreadable { get; init; }

    /// <summary>The answer for a function that failed, and for a result that cannot be used.</summary>
    public required GatewayError Failed { get; init; }

    /// <summary>The answer for a stream without a readable beginning.</summary>
    public required GatewayError BadPrelude { get; init; }

    /// <summary>The answer to a request over the limit.</summary>
    public required GatewayError TooLarge { get; init; }

    /// <summary>The answer to a path that no route takes.</summary>
    public required GatewayError NoRoute { get; init; }

    private static GatewayError Page(int status, string title) => new(
        status, Html, $"<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n<center><h1>{title}</h1></center>\r\n</body>\r\n</html>\r\n");
}

/// <summary>What a source answers by itself.</summary>
/// <param name="Status">The status.</param>
/// <param name="ContentType">The body's type.</param>
/// <param name="Body">The body.</param>
internal sealed record GatewayError(int Status, string ContentType, string Body)
{
    /// <summary>Header <c>x-amzn-ErrorType</c>; such answers have no trace. Null when there is none.</summary>
    public string? Type { get; init; }
}

/// <summary>When a request body becomes base64.</summary>
internal enum BodyForm
{
    /// <summary>When its type is among those that the API is set to.</summary>
    BinaryMediaTypes,

    /// <summary>Unless its type is text of any kind.</summary>
    Text,

    /// <summary>Unless it has no content encoding and its type is <c>text/*</c>, JSON, JavaScript or XML.</summary>
    ListedText,
}

/// <summary>What a source adds to answers.</summary>
[Flags]
internal enum AddedHeaders
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary><c>x-amzn-RequestId</c>.</summary>
    RequestId = 1,

    /// <summary><c>x-amz-apigw-id</c>.</summary>
    ApigwId = 2,

    /// <summary><c>X-Amzn-Trace-Id</c>.</summary>
    TraceId = 4,

    /// <summary><c>Apigw-Requestid</c>.</summary>
    ApigwRequestId = 8,
}
