using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lambent.Emulator;

/// <summary>
/// What AWS clients read about functions: ListFunctions, GetFunction and GetFunctionConfiguration,
/// https://docs.aws.amazon.com/lambda/latest/api/API_FunctionConfiguration.html.
/// </summary>
internal sealed class FunctionsApi(LambdaEmulator emulator)
{
    private static readonly string Architecture = System.Runtime.InteropServices.RuntimeInformation.OSArchitecture == System.Runtime.InteropServices.Architecture.Arm64 ? "arm64" : "x86_64";

    private readonly string _started = emulator.Options.TimeProvider.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.fff+0000", System.Globalization.CultureInfo.InvariantCulture);

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/2015-03-31/functions", ListAsync);
        routes.MapGet("/2015-03-31/functions/{function}", http => InvokeApi.Answer(http, GetAsync));
        routes.MapGet("/2015-03-31/functions/{function}/configuration", http => InvokeApi.Answer(http, GetConfigurationAsync));
    }

    private Task ListAsync(HttpContext http) => SendAsync(http, writer =>
    {
        writer.WriteStartObject();
        writer.WriteStartArray("Functions");
        foreach (var function in emulator.Functions)
            WriteConfiguration(writer, function);
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private Task GetAsync(HttpContext http)
    {
        var (function, _) = InvokeApi.FindFunction(http, emulator);
        return SendAsync(http, writer =>
        {
            writer.WriteStartObject();
            writer.WritePropertyName("Configuration");
            WriteConfiguration(writer, function);
            writer.WriteStartObject("Code");
            writer.WriteEndObject();
            if (function.Options.ReservedConcurrency is { } concurrency)
            {
                writer.WriteStartObject("Concurrency");
                writer.WriteNumber("ReservedConcurrentExecutions", concurrency);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        });
    }

    private Task GetConfigurationAsync(HttpContext http)
    {
        var (function, _) = InvokeApi.FindFunction(http, emulator);
        return SendAsync(http, writer => WriteConfiguration(writer, function));
    }

    private void WriteConfiguration(Utf8JsonWriter writer, EmulatedFunction function)
    {
        var options = function.Options;
        writer.WriteStartObject();
        writer.WriteString("FunctionName", function.Name);
        writer.WriteString("FunctionArn", function.Arn);
        writer.WriteString("Runtime", "provided.al2023");
        writer.WriteString("Role", $"arn:aws:iam::{InvokeRequestValidator.Account}:role/{function.Name}");
        writer.WriteString("Handler", options.Handler ?? "bootstrap");
        writer.WriteNumber("CodeSize", 0);
        writer.WriteString("Description", "");
        writer.WriteNumber("Timeout", (int)Math.Ceiling(options.Timeout.TotalSeconds));
        writer.WriteNumber("MemorySize", options.MemorySize);
        writer.WriteString("LastModified", _started);
        writer.WriteString("Version", "$LATEST");
        writer.WriteStartObject("TracingConfig");
        writer.WriteString("Mode", "PassThrough");
        writer.WriteEndObject();
        writer.WriteString("State", "Active");
        writer.WriteString("LastUpdateStatus", "Successful");
        writer.WriteString("PackageType", "Zip");
        writer.WriteStartArray("Architectures");
        writer.WriteStringValue(Architecture);
        writer.WriteEndArray();
        writer.WriteStartObject("EphemeralStorage");
        writer.WriteNumber("Size", 512);
        writer.WriteEndObject();
        writer.WriteStartObject("LoggingConfig");
        writer.WriteString("LogFormat", "Text");
        writer.WriteString("LogGroup", $"/aws/lambda/{function.Name}");
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static Task SendAsync(HttpContext http, Action<Utf8JsonWriter> write) =>
        Json.Send(http, StatusCodes.Status200OK, Json.ContentType, Json.Write(write));
}
