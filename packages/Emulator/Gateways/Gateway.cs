using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lambent.Emulator;

/// <summary>
/// Emulates one gateway of AWS: converts a request into an event, and the result of a function into an HTTP response. It does not depend on a server, so that it
/// can also read the request that opens a WebSocket connection. Each context contains the route of its request, so that a gateway can have several functions.
/// A comment next to each rule states its origin: an AWS page, a recording of the real gateway, or "assumed".
/// </summary>
internal abstract class Gateway
{
    private const int SixMegabytes = 6 * 1024 * 1024; // https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html

    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Gateway[] All =
    [
        new RestApiGateway(), new HttpApiGateway(isV2: false), new HttpApiGateway(isV2: true), new FunctionUrlGateway(), new LoadBalancerGateway(isMultiValue: false),
        new LoadBalancerGateway(isMultiValue: true), new WebSocketGateway(), new LatticeGateway(isV2: false), new LatticeGateway(isV2: true),
    ];

    /// <summary>The name in messages, such as <c>a function URL</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The largest request, in bytes.</summary>
    public virtual int MaxRequest => SixMegabytes;

    /// <summary>The largest result that is not streamed, in bytes of JSON.</summary>
    public virtual int MaxResponse => SixMegabytes;

    /// <summary>Whether the gateway can stream a response while the function writes it.</summary>
    public virtual bool CanStream => false;

    /// <summary>Whether every stream must begin with a prelude. Otherwise a stream without a prelude is the response body.</summary>
    public virtual bool NeedsPrelude => false;

    /// <summary>The time limit for the function; null when the gateway has none.</summary>
    public virtual TimeSpan? IntegrationTimeout => null;

    /// <summary>Whether the gateway has routes, which can lead to several functions.</summary>
    public virtual bool HasRoutes => false;

    /// <summary>The status of the answer to a preflight request; null when the gateway has no CORS configuration.</summary>
    public virtual int? PreflightStatus => null;

    /// <summary>The content type of a response for which the function gives none; null when the gateway adds none.</summary>
    protected virtual string? DefaultContentType => null;

    /// <summary>The gateway of a kind.</summary>
    public static Gateway Of(LambdaGatewayKind kind) => All[(int)kind];

    /// <summary>Creates the context of a request: its IDs and its route. When the gateway does not invoke the function, <see cref="GatewayContext.Refusal"/> is set.</summary>
    public abstract GatewayContext Receive(GatewayRequest request, LambdaGatewaySettings settings);

    /// <summary>The event of a request that is not refused, UTF-8.</summary>
    public byte[] CreateEvent(GatewayContext context) => Write(json => WriteEvent(json, context));

    /// <summary>Converts a result into a response. A result that the gateway cannot use becomes the error response of the gateway, never an exception.</summary>
    public GatewayAnswer ReadResult(ReadOnlyMemory<byte> result, GatewayContext context)
    {
        if (result.Length > MaxResponse)
            return Fail(GatewayFailure.Function, context, string.Create(CultureInfo.InvariantCulture, $"The result has {result.Length} bytes, and {Name} takes {MaxResponse}."));
        try
        {
            using var document = Parse(result);
            return Read(result, document?.RootElement ?? default, context);
        }
        catch (ResultFault fault)
        {
            return Fail(GatewayFailure.Function, context, fault.Message);
        }
    }

    /// <summary>Converts the prelude of a stream, the JSON before the eight zero bytes, into the status and headers of a response.</summary>
    public GatewayAnswer ReadPrelude(ReadOnlyMemory<byte> json, GatewayContext context)
    {
        try
        {
            using var document = Parse(json) ?? throw new ResultFault("The prelude is not JSON.");
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? ReadPrelude(document.RootElement, context)
                : throw new ResultFault("The prelude is not a JSON object.");
        }
        catch (ResultFault fault)
        {
            return Fail(GatewayFailure.Prelude, context, fault.Message);
        }
    }

    /// <summary>The status and headers of the response for a stream without a prelude.</summary>
    public GatewayAnswer ReadStream(string contentType, GatewayContext context)
    {
        var answer = new GatewayAnswer { Status = 200 };
        answer.Set("Content-Type", contentType);
        AddOwn(answer, context);
        return answer;
    }

    /// <summary>The error response of the gateway, with the reason in the header <see cref="GatewayAnswer.FaultHeader"/>.</summary>
    public GatewayAnswer Fail(GatewayFailure failure, GatewayContext context, string reason)
    {
        var (status, type, body) = ErrorOf(failure);
        var answer = new GatewayAnswer { Status = status, Body = Encoding.UTF8.GetBytes(body) };
        answer.Set("Content-Type", type);
        AddOwn(answer, context);
        CompleteError(answer, failure);
        answer.Set(GatewayAnswer.FaultHeader, reason);
        return answer;
    }

    /// <summary>Writes a JSON object, UTF-8.</summary>
    protected static byte[] Write(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Relaxed))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Parses JSON; null when the bytes are not JSON.</summary>
    protected static JsonDocument? Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            return JsonDocument.Parse(utf8);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes the members of the event.</summary>
    protected abstract void WriteEvent(Utf8JsonWriter json, GatewayContext context);

    /// <summary>Converts a result into a response.</summary>
    /// <param name="result">The result.</param>
    /// <param name="root">The result as JSON; its kind is <c>Undefined</c> when the result is not JSON.</param>
    /// <param name="context">The request that it answers.</param>
    /// <exception cref="ResultFault">The gateway cannot use the result.</exception>
    protected abstract GatewayAnswer Read(ReadOnlyMemory<byte> result, JsonElement root, GatewayContext context);

    /// <summary>Converts a prelude into the status and headers of a response. All members are optional: https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode-lambda.html.</summary>
    protected virtual GatewayAnswer ReadPrelude(JsonElement root, GatewayContext context) => throw new ResultFault($"{Name} cannot stream.");

    /// <summary>The error response for a failure.</summary>
    protected abstract (int Status, string ContentType, string Body) ErrorOf(GatewayFailure failure);

    /// <summary>Changes the headers of an error response.</summary>
    protected virtual void CompleteError(GatewayAnswer answer, GatewayFailure failure)
    {
    }

    /// <summary>Adds the headers that the gateway adds to every response.</summary>
    protected virtual void AddOwn(GatewayAnswer answer, GatewayContext context)
    {
    }

    /// <summary>Adds the default content type and the headers of the gateway.</summary>
    protected GatewayAnswer Complete(GatewayAnswer answer, GatewayContext context)
    {
        if (answer.HasBody && DefaultContentType is { } type && !answer.Has("Content-Type"))
            answer.Set("Content-Type", type);
        AddOwn(answer, context);
        return answer;
    }
}

/// <summary>Why a gateway returns an error response.</summary>
internal enum GatewayFailure
{
    /// <summary>The function failed, or the gateway cannot use its result.</summary>
    Function,

    /// <summary>The result is not a JSON object.</summary>
    Unreadable,

    /// <summary>The prelude of a stream is missing or invalid.</summary>
    Prelude,

    /// <summary>The request is too large.</summary>
    TooLarge,

    /// <summary>No route matches the path.</summary>
    NoRoute,

    /// <summary>The function has not answered within the time limit of the gateway.</summary>
    Timeout,

    /// <summary>The path cannot be decoded.</summary>
    BadPath,
}
