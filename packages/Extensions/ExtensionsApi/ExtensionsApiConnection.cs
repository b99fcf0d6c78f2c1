using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Lambent.Extensions;

/// <summary>
/// A client of the Extensions API 2020-01-01 on one blocking connection; see https://docs.aws.amazon.com/lambda/latest/dg/runtimes-extensions-api.html.
/// Sending and receiving are separate methods, so that an extension without events can call <c>event/next</c> without a thread that waits.
/// </summary>
internal sealed class ExtensionsApiConnection(RuntimeApiAddress address) : IDisposable
{
    private readonly RuntimeApiConnection _connection = new(address);

    /// <summary>The identifier that Lambda assigns on registration; empty before it.</summary>
    public string Identifier { get; set; } = "";

    /// <summary>Registers the extension. Lambda accepts a registration only during init, and each name once.</summary>
    /// <param name="name">The name; for an external extension, the name of its file.</param>
    /// <param name="events">The events to receive.</param>
    /// <param name="features">The optional response members to request, such as <c>accountId</c>; null for none.</param>
    public LambdaExtensionInfo Register(string name, ExtensionEvents events, string? features = null)
    {
        var body = events switch
        {
            ExtensionEvents.None => "{\"events\":[]}",
            ExtensionEvents.Invoke => "{\"events\":[\"INVOKE\"]}",
            ExtensionEvents.Shutdown => "{\"events\":[\"SHUTDOWN\"]}",
            _ => "{\"events\":[\"INVOKE\",\"SHUTDOWN\"]}",
        };
        var accept = features is null ? "" : $"Lambda-Extension-Accept-Feature: {features}\r\n";
        Call(FormatRequest("POST /2020-01-01/extension/register", $"Lambda-Extension-Name: {name}\r\n{accept}", Encoding.ASCII.GetBytes(body)), "registration of the extension");
        Identifier = Encoding.UTF8.GetString(_connection.Header("Lambda-Extension-Identifier"u8));
        if (Identifier.Length == 0)
            throw ApiFailure("answered the registration without the header 'Lambda-Extension-Identifier'");
        try
        {
            return ReadInfo(name);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw ApiFailure("answered the registration with a body that is not JSON", e);
        }
    }

    /// <summary>Sends <c>event/next</c> without waiting for the response. The first call completes the init phase of the extension.</summary>
    public void SendNext() => _connection.Send(FormatRequest("GET /2020-01-01/extension/event/next", IdentifierHeader, default));

    /// <summary>
    /// Waits for the response of <see cref="SendNext"/>: an <see cref="InvokeEvent"/>, a <see cref="ShutdownEvent"/>, or null for an unknown event type.
    /// There is no timeout, because Lambda may freeze the process during the wait. Throws <see cref="ConnectionLostException"/> if the connection breaks.
    /// </summary>
    public object? ReceiveNext()
    {
        Receive("request for the next event");
        try
        {
            return ExtensionEventReader.Read(_connection.Body.Span);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw ApiFailure("sent an event that cannot be parsed", e);
        }
    }

    /// <summary>Reports a failure during init. The process must exit afterwards.</summary>
    public void ReportInitError(Exception error) => ReportError("init", error);

    /// <summary>Reports a failure after init. The process must exit afterwards.</summary>
    public void ReportExitError(Exception error) => ReportError("exit", error);

    /// <summary>Sends a PUT request with a JSON body and returns the status, 200 to 299. Any other status throws.</summary>
    public int Put(string path, ReadOnlySpan<byte> json, string operation)
    {
        Call(FormatRequest("PUT " + path, IdentifierHeader, json), operation);
        return _connection.Head.Status;
    }

    public void Dispose() => _connection.Dispose();

    private string IdentifierHeader => $"Lambda-Extension-Identifier: {Identifier}\r\n";

    private void ReportError(string phase, Exception error)
    {
        var type = ErrorTypeHeader(error);
        var body = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(body))
            ErrorReport.WriteBody(writer, new LambdaError(LambdaError.ShortName(error), SafeText.MessageOf(error), type, error));
        Call(
            FormatRequest($"POST /2020-01-01/extension/{phase}/error", $"{IdentifierHeader}Lambda-Extension-Function-Error-Type: {type}\r\n", body.WrittenSpan),
            $"{phase} error");
    }

    /// <summary>
    /// The value of the error type header: <c>Extension.</c> and ASCII letters. Lambda does not keep any other value, and a .NET type
    /// name may hold other characters.
    /// </summary>
    private static string ErrorTypeHeader(Exception error)
    {
        if (error is LambdaExtensionException known)
            return $"Extension.{known.Failure}";
        var name = string.Concat(LambdaError.ShortName(error).Where(char.IsAsciiLetter));
        return name.Length < 2 ? "Extension.Error" : $"Extension.{char.ToUpperInvariant(name[0])}{name[1..]}";
    }

    private byte[] FormatRequest(string requestLine, string headers, ReadOnlySpan<byte> body)
    {
        var length = body.IsEmpty ? "" : $"Content-Type: application/json\r\nContent-Length: {body.Length}\r\n";
        var head = $"{requestLine} HTTP/1.1\r\nHost: {address.Text}\r\nUser-Agent: lambent/{PackageVersion.Text}\r\n{headers}{length}\r\n";
        return [.. Encoding.ASCII.GetBytes(head), .. body];
    }

    private void Call(byte[] request, string operation)
    {
        try
        {
            _connection.Send(request);
            Receive(operation);
        }
        catch (ConnectionLostException e)
        {
            throw ApiFailure($"could not be reached or closed the connection ({e.Message})", e);
        }
    }

    private void Receive(string operation)
    {
        try
        {
            _connection.Receive();
        }
        catch (FormatException e)
        {
            throw ApiFailure($"sent a response that is not HTTP/1.1: {e.Message}", e);
        }

        if (_connection.Head.Status is < 200 or >= 300)
            throw ExtensionsApiErrors.ToException(operation, _connection.Head.Status, _connection.Body.Span, address.Text);
    }

    private LambdaExtensionInfo ReadInfo(string name)
    {
        string functionName = "", version = "", handler = "", accountId = "";
        var reader = new Utf8JsonReader(_connection.Body.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (ExtensionEventReader.MoveToValueOf(ref reader, "functionName"u8))
                functionName = ExtensionEventReader.ReadString(ref reader);
            else if (ExtensionEventReader.MoveToValueOf(ref reader, "functionVersion"u8))
                version = ExtensionEventReader.ReadString(ref reader);
            else if (ExtensionEventReader.MoveToValueOf(ref reader, "handler"u8))
                handler = ExtensionEventReader.ReadString(ref reader);
            else if (ExtensionEventReader.MoveToValueOf(ref reader, "accountId"u8))
                accountId = ExtensionEventReader.ReadString(ref reader);
            else
                reader.Skip();
        }

        return new LambdaExtensionInfo
        {
            Name = name,
            Identifier = Identifier,
            FunctionName = functionName,
            FunctionVersion = version,
            Handler = handler,
            AccountId = accountId.Length == 0 ? null : accountId,
        };
    }

    private LambdaExtensionException ApiFailure(string problem, Exception? cause = null) => new(
        LambdaExtensionFailure.Unreachable,
        $"The Lambda Extensions API at '{address.Text}' {problem}. Check that {EnvironmentVariables.RuntimeApi} is the address of a Lambda Runtime API.",
        cause);
}
