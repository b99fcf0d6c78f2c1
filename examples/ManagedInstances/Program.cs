using System.Text.Json.Serialization;
using Lambent;
using Microsoft.Extensions.Logging;

var visitors = new Visitors(); // one for all invocations: safe for threads

LambdaRuntime.Run<VisitRequest, VisitResponse>(visitors.VisitAsync, AppJson.Default);

internal sealed partial class Visitors
{
    private int _inside;

    public async ValueTask<VisitResponse> VisitAsync(VisitRequest request, LambdaContext context)
    {
        var inside = Interlocked.Increment(ref _inside);
        try
        {
            LogVisit(context.Logger, inside); // carries this invocation's request and trace id, on any thread
            await Task.Delay(request.WaitMs, context.CancellationToken);
            return new VisitResponse(inside);
        }
        finally
        {
            Interlocked.Decrement(ref _inside);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Inside} at the same time")]
    private static partial void LogVisit(ILogger logger, int inside);
}

internal sealed record VisitRequest(int WaitMs);

/// <param name="Inside">How many invocations were in progress when this one began, itself included.</param>
internal sealed record VisitResponse(int Inside);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(VisitRequest))]
[JsonSerializable(typeof(VisitResponse))]
internal sealed partial class AppJson : JsonSerializerContext;
