using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lambent.Emulator;

/// <summary>The Extensions API, version 2020-01-01: https://docs.aws.amazon.com/lambda/latest/dg/runtimes-extensions-api.html.</summary>
internal sealed class ExtensionsApi(ExtensionRegistry registry, LambdaFunctionOptions options, CancellationToken stopping)
{
    private const string Root = "/2020-01-01/extension";
    private const string Identifier = "Lambda-Extension-Identifier";
    private const string ErrorType = "Lambda-Extension-Function-Error-Type";
    private const int MaxBody = 1024 * 1024;

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(Root + "/register", RegisterAsync);
        routes.MapGet(Root + "/event/next", NextAsync);
        routes.MapPost(Root + "/init/error", http => FailAsync(http, ExtensionState.InitError));
        routes.MapPost(Root + "/exit/error", http => FailAsync(http, ExtensionState.ExitError));
    }

    /// <summary>The extension that calls; null when it has been refused.</summary>
    public static async Task<Extension?> FindAsync(HttpContext http, ExtensionRegistry registry)
    {
        var id = http.Request.Headers[Identifier].ToString();
        if (id.Length == 0)
        {
            await RefuseAsync(http, "Extension.MissingExtensionIdentifier", $"Missing {Identifier} header").ConfigureAwait(false);
        }
        else if (!Guid.TryParse(id, out var parsed))
        {
            await RefuseAsync(http, "Extension.InvalidExtensionIdentifier", $"Invalid {Identifier}").ConfigureAwait(false);
        }
        else if (registry.Find(parsed.ToString()) is { } extension)
        {
            return extension;
        }
        else
        {
            await RefuseAsync(http, "Extension.UnknownExtensionIdentifier", $"Unknown extension {parsed}").ConfigureAwait(false);
        }

        return null;
    }

    public static async Task RefuseAsync(HttpContext http, string type, string message, int status = StatusCodes.Status403Forbidden)
    {
        await RequestBody.ReadAsync(http.Request, limit: 0).ConfigureAwait(false);
        await Json.Send(http, status, ("errorMessage", message), ("errorType", type)).ConfigureAwait(false);
    }

    private async Task RegisterAsync(HttpContext http)
    {
        var name = http.Request.Headers["Lambda-Extension-Name"].ToString();
        if (name.Length == 0)
        {
            await RefuseAsync(http, "Extension.InvalidExtensionName", "Empty extension name").ConfigureAwait(false);
            return;
        }

        var body = await RequestBody.ReadAsync(http.Request, MaxBody).ConfigureAwait(false);
        if (Events(body.Bytes) is not { } events)
        {
            await RefuseAsync(http, "InvalidRequestFormat", "The body is not an object with an array 'events'.", StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        var (extension, type, message) = registry.Register(name, events);
        if (extension is null)
        {
            await RefuseAsync(http, type, message).ConfigureAwait(false);
            return;
        }

        http.Response.Headers[Identifier] = extension.Id;
        var account = http.Request.Headers["Lambda-Extension-Accept-Feature"].ToString().Split(',', StringSplitOptions.TrimEntries).Contains("accountId");
        (string, string)[] members = [("functionName", options.Name), ("functionVersion", "$LATEST"), ("handler", options.Handler ?? "")];
        await Json.Send(http, StatusCodes.Status200OK, account ? [.. members, ("accountId", InvokeRequestValidator.Account)] : members).ConfigureAwait(false);
    }

    private async Task NextAsync(HttpContext http)
    {
        if (await FindAsync(http, registry).ConfigureAwait(false) is not { } extension)
            return;
        if (registry.Wait(extension, out var why) is not { } waiting)
        {
            await RefuseAsync(http, "Extension.InvalidExtensionState", why).ConfigureAwait(false);
            return;
        }

        using var leaves = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
        ReadOnlyMemory<byte>? bytes = null;
        try
        {
            bytes = await waiting.WaitAsync(leaves.Token).ConfigureAwait(false);
            http.RequestAborted.ThrowIfCancellationRequested();
            http.Response.Headers["Lambda-Extension-Event-Identifier"] = Guid.NewGuid().ToString();
            await Json.Send(http, StatusCodes.Status200OK, Json.ContentType, bytes.Value).ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or ObjectDisposedException)
        {
            if (bytes is { } unseen)
                registry.PutBack(extension, unseen);
            else
                registry.Leave(extension, waiting);
            http.Abort();
        }
    }

    private async Task FailAsync(HttpContext http, ExtensionState state)
    {
        if (await FindAsync(http, registry).ConfigureAwait(false) is not { } extension)
            return;
        var type = http.Request.Headers[ErrorType].ToString();
        if (type.Length == 0)
        {
            await RefuseAsync(http, "Extension.MissingHeader", $"{ErrorType} not found").ConfigureAwait(false);
            return;
        }

        await RequestBody.ReadAsync(http.Request, MaxBody).ConfigureAwait(false);
        if (registry.Fail(extension, state, type) is { } why)
            await RefuseAsync(http, "Extension.InvalidExtensionState", why).ConfigureAwait(false);
        else
            await RuntimeReply.Accepted(http).ConfigureAwait(false);
    }

    private static string[]? Events(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            if (!document.RootElement.TryGetProperty("events", out var events) || events.ValueKind == JsonValueKind.Null)
                return [];
            return [.. events.EnumerateArray().Select(type => type.GetString()!)];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException) // not JSON, or not of that kind
        {
            return null;
        }
    }
}
