using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lambent.Emulator;

/// <summary>
/// One of AWS's gateways: what it makes of a request, and of the function's result. It knows nothing of servers, so it also reads the request that opens a
/// WebSocket connection; and each context has the route of its request, so that several functions can stand behind one gateway. Where a rule comes from stands beside
/// it: a page of AWS, a recording of what the gateway did, or "assumed".
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

    /// <summary>Whether it can pass an answer on while the function writes it.</summary>
    public virtual bool CanStream => false;

    /// <summary>Whether every stream has to begin with a prelude; elsewhere what begins with none is the body.</summary>
    public virtual bool NeedsPrelude => false;

    /// <summary>The content type that an answer gets that has none; null when it gets none.</summary>
    protected virtual string? DefaultContentType => null;

    /// <summary>The gateway of a kind.</summary>
    public static Gateway Of(LambdaGatewayKind kind) => All[(int)kind];

    /// <summary>Takes a request: gives it ids, and finds its route. What the gateway answers by itself has a <see cref="GatewayContext.Refusal"/>.</summary>
    public abstract GatewayContext Receive(GatewayRequest request, LambdaGatewaySettings settings);

    /// <summary>The event of a request that is not refused, UTF-8.</summary>
    public byte[] CreateEvent(GatewayContext context) => Write(json => WriteEvent(json, context));

    /// <summary>The answer for a result. What the gateway cannot use becomes its error, never an exception.</summary>
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

    /// <summary>The beginning of a streamed answer, without a body, from the JSON before the eight zero bytes.</summary>
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

    /// <summary>The answer for a stream that begins with its body.</summary>
    public GatewayAnswer ReadStream(string contentType, GatewayContext context)
    {
        var answer = new GatewayAnswer { Status = 200 };
        answer.Set("Content-Type", contentType);
        AddOwn(answer, context);
        return answer;
    }

    /// <summary>The gateway's own answer to what cannot be done, with the reason in <see cref="GatewayAnswer.FaultHeader"/>.</summary>
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

    /// <summary>An object as bytes.</summary>
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

    /// <summary>JSON; null for what is none.</summary>
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

    /// <summary>The answer for a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="root">It as JSON; of kind undefined when it is none.</param>
    /// <param name="context">The request that it answers.</param>
    /// <exception cref="ResultFault">The gateway cannot use it.</exception>
    protected abstract GatewayAnswer Read(ReadOnlyMemory<byte> result, JsonElement root, GatewayContext context);

    /// <summary>The beginning of a streamed answer. All members are optional: https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode-lambda.html.</summary>
    protected virtual GatewayAnswer ReadPrelude(JsonElement root, GatewayContext context) => throw new ResultFault($"{Name} cannot stream.");

    /// <summary>What it answers by itself.</summary>
    protected abstract (int Status, string ContentType, string Body) ErrorOf(GatewayFailure failure);

    /// <summary>Changes the headers of an error.</summary>
    protected virtual void CompleteError(GatewayAnswer answer, GatewayFailure failure)
    {
    }

    /// <summary>Adds the gateway's own headers to an answer.</summary>
    protected virtual void AddOwn(GatewayAnswer answer, GatewayContext context)
    {
    }

    /// <summary>Gives an answer what every one of the gateway has.</summary>
    protected GatewayAnswer Complete(GatewayAnswer answer, GatewayContext context)
    {
        if (answer.HasBody && DefaultContentType is { } type && !answer.Has("Content-Type"))
            answer.Set("Content-Type", type);
        AddOwn(answer, context);
        return answer;
    }
}

/// <summary>Why a gateway answers by itself.</summary>
internal enum GatewayFailure
{
    /// <summary>The function failed, or the gateway cannot use its result.</summary>
    Function,

    /// <summary>The result is no JSON object.</summary>
    Unreadable,

    /// <summary>A stream has no readable beginning.</summary>
    Prelude,

    /// <summary>The request is over the limit.</summary>
    TooLarge,

    /// <summary>No route takes the path.</summary>
    NoRoute,

    /// <summary>The path cannot be read.</summary>
    BadPath,
}
