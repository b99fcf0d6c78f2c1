using System.Globalization;
using System.Text.Json.Serialization;
using Lambent;

LambdaRuntime.CreateBuilder().MapStreaming<CountRequest>(CountAsync, AppJson.Default).Run();

static async Task CountAsync(CountRequest request, LambdaResponseWriter response, LambdaContext context)
{
    response.ContentType = "text/plain; charset=utf-8";
    for (var line = 0; ; line++)
    {
        if (line == request.FailAfter)
            throw new CountFailedException(line);
        if (line == request.Count)
            return;
        await Task.Delay(request.DelayMs, context.CancellationToken);
        await response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"{line + 1}\n")); // on its way before the next one is counted
    }
}

internal sealed record CountRequest(int Count, int DelayMs, int? FailAfter = null);

internal sealed class CountFailedException(int line) : Exception($"Told to fail after line {line}.");

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CountRequest))]
internal sealed partial class AppJson : JsonSerializerContext;
