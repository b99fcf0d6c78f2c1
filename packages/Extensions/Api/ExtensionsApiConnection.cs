using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Lambent.Extensions;

/// <summary>
/// The Extensions API 2020-01-01 over one blocking connection, https://docs.aws.amazon.com/lambda/latest/dg/runtimes-extensions-api.html.
/// Who only registers and asks for the next event, to be kept alive at shutdown, needs no thread.
/// </summary>
internal sealed class ExtensionsApiConnection(RuntimeApiAddress address) : IDisposable
{
    private readonly RuntimeApiConnection _connection = new(address);

    /// <summary>What names this extension; empty before it is registered.</summary>
    public string Identifier { get; set; } = "";

    /// <summary>Registers. Only during init, and once for a name.</summary>
    /// <param name="name">The name; an external extension's is that of its file.</param>
    /// <param name="events">What to be told.</param>
    /// <param name="features">What else the answer shall hold, <c>accountId</c>; null for nothing.</param>
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
        Call(Request("POST /2020-01-01/extension/register", $"Lambda-Extension-Name: {name}\r\n{accept}", Encoding.ASCII.GetBytes(body)), "registration of the extension");
        Identifier = Encoding.UTF8.GetString(_connection.Header("lambda-extension-identifier"u8));
        if (Identifier.Length == 0)
            throw Broken("answered a registration without the header 'Lambda-Extension-Identifier'");
        try
        {
            return ReadInfo(name);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw Broken("answered a registration with what is no JSON", e);
        }
    }

    /// <summary>Asks for the next event, without waiting for it. The first time says that init is done.</summary>
    public void SendNext() => _connection.Send(Request("GET /2020-01-01/extension/event/next", IdentifierHeader, default));

    /// <summary>
    /// Waits for the event that was asked for: an <see cref="InvokeEvent"/>, a <see cref="ShutdownEvent"/>, or null for an event of another kind.
    /// There is no timeout: Lambda may freeze the process meanwhile. Throws <see cref="ConnectionLostException"/> when the connection is cut.
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
            throw Broken("sent an event that cannot be read", e);
        }
    }

    /// <summary>Reports that init failed. The process must end afterwards.</summary>
    public void InitError(Exception error) => Report("init", error);

    /// <summary>Reports that the extension ends because of a failure. The process must end afterwards.</summary>
    public void ExitError(Exception error) => Report("exit", error);

    /// <summary>Sends a request with a JSON body that is answered at once, and gives the status, below 300.</summary>
    public int Put(string path, ReadOnlySpan<byte> json, string what)
    {
        Call(Request("PUT " + path, IdentifierHeader, json), what);
        return _connection.Head.Status;
    }

    public void Dispose() => _connection.Dispose();

    private string IdentifierHeader => $"Lambda-Extension-Identifier: {Identifier}\r\n";

    private void Report(string what, Exception error)
    {
        var type = HeaderType(error);
        var body = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(body))
            ErrorReport.WriteBody(writer, new LambdaError(LambdaError.ShortName(error), SafeText.MessageOf(error), type, error));
        Call(
            Request($"POST /2020-01-01/extension/{what}/error", $"{IdentifierHeader}Lambda-Extension-Function-Error-Type: {type}\r\n", body.WrittenSpan),
            $"{what} error");
    }

    /// <summary>Lambda keeps <c>Extension.</c> with letters and counts anything else as unknown; a type name may hold any letter.</summary>
    private static string HeaderType(Exception error)
    {
        if (error is LambdaExtensionException known)
            return $"Extension.{known.Failure}";
        var name = string.Concat(LambdaError.ShortName(error).Where(char.IsAsciiLetter));
        return name.Length < 2 ? "Extension.Error" : $"Extension.{char.ToUpperInvariant(name[0])}{name[1..]}";
    }

    private byte[] Request(string line, string headers, ReadOnlySpan<byte> body)
    {
        var length = body.IsEmpty ? "" : $"Content-Type: application/json\r\nContent-Length: {body.Length}\r\n";
        var head = $"{line} HTTP/1.1\r\nHost: {address.Text}\r\nUser-Agent: lambent/{PackageVersion.Text}\r\n{headers}{length}\r\n";
        return [.. Encoding.ASCII.GetBytes(head), .. body];
    }

    private void Call(byte[] request, string what)
    {
        try
        {
            _connection.Send(request);
            Receive(what);
        }
        catch (ConnectionLostException e)
        {
            throw Broken($"could not be reached or cut the connection ({e.Message})", e);
        }
    }

    private void Receive(string what)
    {
        try
        {
            _connection.Receive();
        }
        catch (FormatException e)
        {
            throw Broken($"sent an answer that is not HTTP/1.1: {e.Message}", e);
        }

        if (_connection.Head.Status is < 200 or >= 300)
            throw ExtensionErrors.Refusal(what, _connection.Head.Status, _connection.Body.Span, address.Text);
    }

    private LambdaExtensionInfo ReadInfo(string name)
    {
        string functionName = "", version = "", handler = "", accountId = "";
        var reader = new Utf8JsonReader(_connection.Body.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (ExtensionEventReader.Is(ref reader, "functionName"u8))
                functionName = ExtensionEventReader.Text(ref reader);
            else if (ExtensionEventReader.Is(ref reader, "functionVersion"u8))
                version = ExtensionEventReader.Text(ref reader);
            else if (ExtensionEventReader.Is(ref reader, "handler"u8))
                handler = ExtensionEventReader.Text(ref reader);
            else if (ExtensionEventReader.Is(ref reader, "accountId"u8))
                accountId = ExtensionEventReader.Text(ref reader);
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

    private LambdaExtensionException Broken(string what, Exception? cause = null) => new(
        LambdaExtensionFailure.Unreachable,
        $"The Lambda Extensions API at '{address.Text}' {what}. Is {EnvironmentVariables.RuntimeApi} the address of a Lambda Runtime API?",
        cause);
}
