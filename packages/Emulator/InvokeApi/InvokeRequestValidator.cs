using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Lambent.Emulator;

/// <summary>
/// Creates an invocation request from what a caller sent, or refuses it as Lambda does: https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html.
/// </summary>
internal sealed partial class InvokeRequestValidator(string functionArn, TimeProvider time)
{
    public const int MaxPayload = 6 * 1024 * 1024;
    public const int MaxAsyncPayload = 1024 * 1024;
    public const string Account = "123456789012";
    private const int MaxClientContext = 3583; // bytes, in base64
    private const string Latest = "$LATEST";

    public InvocationRequest Check(ReadOnlyMemory<byte> payload, LambdaInvokeOptions invoke, int maxPayload = MaxPayload)
    {
        if (payload.Length > maxPayload)
            throw TooLarge(maxPayload);
        if (payload.IsEmpty)
            payload = "{}"u8.ToArray(); // as Lambda has it
        if (!Utf8.IsValid(payload.Span) && InvalidUtf8(payload.Span) is { } position)
            throw InvokeRefusedException.InvalidContent($"Could not parse request body into json: the byte {position + 1} is not UTF-8. Send JSON in UTF-8.");
        if (Json.Fault(payload.Span) is { } fault)
            throw InvokeRefusedException.InvalidContent($"Could not parse request body into json: {fault}. An event is JSON; a string, for instance, has its quotes: \"text\".");
        if (invoke.RequestId is { } id && !Guid.TryParseExact(id, "D", out _))
            throw InvokeRefusedException.InvalidContent($"The request id is '{id}', which is not a UUID. Send one such as '{Guid.Empty}', or none.");
        if (invoke.TenantId is { } tenant && !Tenant().IsMatch(tenant))
            throw InvokeRefusedException.InvalidParameter($"The tenant id is '{tenant}'. It must be 1 to 256 letters, digits, spaces or any of . _ : / = + - @.");
        if (invoke.TraceId?.Any(char.IsControl) == true)
            throw InvokeRefusedException.InvalidParameter("The trace id holds control characters. It must be one line, as in 'Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=1'.");
        if (invoke.Qualifier is { } qualifier && !Qualifier().IsMatch(qualifier))
            throw InvokeRefusedException.InvalidParameter($"The qualifier is '{qualifier}', which is neither '$LATEST' nor a version nor an alias.");

        var version = invoke.Qualifier is { } number && number.All(char.IsAsciiDigit) ? number : Latest;
        return new InvocationRequest
        {
            Payload = payload,
            RequestId = invoke.RequestId ?? Guid.NewGuid().ToString(),
            TraceId = invoke.TraceId is { Length: > 0 } trace ? trace : NewTraceId(),
            FunctionArn = $"{functionArn}{(invoke.Qualifier is null ? "" : ":" + invoke.Qualifier)}",
            ExecutedVersion = version,
            ClientContext = invoke.ClientContext is { } context ? CheckClientContext(Encoding.UTF8.GetBytes(context)) : null,
            CognitoIdentity = invoke.CognitoIdentity is { } identity ? CognitoJson(identity) : null,
            TenantId = invoke.TenantId,
        };
    }

    /// <summary>The name in a path, which may be a name, an ARN or a part of one, and the qualifier that it may carry.</summary>
    public static (string Name, string? Qualifier) ParseReference(string reference)
    {
        const string Marker = "function:";
        var at = reference.LastIndexOf(Marker, StringComparison.Ordinal);
        var name = at < 0 ? reference : reference[(at + Marker.Length)..];
        return name.Split(':') is [var first, var second] ? (first, second) : (name, null);
    }

    /// <summary>The client context in a header, which is base64.</summary>
    public static string? DecodeClientContext(string header)
    {
        if (header.Length == 0)
            return null;
        var bytes = new byte[header.Length];
        return Convert.TryFromBase64String(header, bytes, out var length)
            ? CheckClientContext(bytes.AsMemory(0, length))
            : throw BadClientContext();
    }

    public static InvokeRefusedException TooLarge(int maxPayload) => new(
        413,
        "RequestTooLargeException",
        string.Create(CultureInfo.InvariantCulture, $"Request must be smaller than {maxPayload} bytes for the InvokeFunction operation"));

    private static string CheckClientContext(ReadOnlyMemory<byte> json)
    {
        if ((json.Length + 2) / 3 * 4 > MaxClientContext)
            throw InvokeRefusedException.InvalidContent($"Client context must be no more than {MaxClientContext} bytes in base64.");
        return Json.CompactObject(json) is { } compact ? Encoding.UTF8.GetString(compact) : throw BadClientContext();
    }

    private static InvokeRefusedException BadClientContext() =>
        InvokeRefusedException.InvalidContent("Client context must be a valid Base64-encoded JSON object.");

    /// <summary>The position of the first byte that is not UTF-8; null when all are. The JSON reader does not check the bytes inside a string.</summary>
    private static int? InvalidUtf8(ReadOnlySpan<byte> bytes)
    {
        for (var position = 0; position < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[position..], out _, out var length) != OperationStatus.Done)
                return position;
            position += length;
        }

        return null;
    }

    private static string CognitoJson(LambdaCognitoIdentity identity) => Encoding.UTF8.GetString(
        Json.Object(("cognitoIdentityId", identity.IdentityId ?? ""), ("cognitoIdentityPoolId", identity.IdentityPoolId ?? "")).Span);

    /// <summary>An X-Ray tracing header that is not sampled: nothing on this machine takes segments.</summary>
    private string NewTraceId() => string.Create(
        CultureInfo.InvariantCulture,
        $"Root=1-{time.GetUtcNow().ToUnixTimeSeconds():x8}-{RandomNumberGenerator.GetHexString(24, lowercase: true)};Parent={RandomNumberGenerator.GetHexString(16, lowercase: true)};Sampled=0");

    [GeneratedRegex(@"\A[a-zA-Z0-9._:/=+\-@ ]{1,256}\z")]
    private static partial Regex Tenant();

    [GeneratedRegex(@"\A(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9_-]{1,128})\z")]
    private static partial Regex Qualifier();
}
