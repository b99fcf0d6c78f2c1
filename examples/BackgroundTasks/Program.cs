using System.Text.Json.Serialization;
using Lambent;
using Microsoft.Extensions.Logging;

LambdaRuntime.CreateBuilder().Map<WorkRequest, WorkAccepted>(HandleAsync, AppJson.Default).Run();

static async Task HandleAsync(WorkRequest request, LambdaResponder<WorkAccepted> responder, LambdaContext context)
{
    context.OnCompleted(_ => Log.Done(context.Logger));

    responder.Respond(new WorkAccepted("accepted")); // the caller has it when this returns

    await Task.Delay(request.WorkMs, context.CancellationToken); // what takes its time
    Log.Worked(context.Logger, request.WorkMs);
}

internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Information, Message = "worked for {WorkMs} ms after the response")]
    public static partial void Worked(ILogger logger, int workMs);

    [LoggerMessage(Level = LogLevel.Information, Message = "ready for the next event")]
    public static partial void Done(ILogger logger);
}

internal sealed record WorkRequest(int WorkMs);

internal sealed record WorkAccepted(string Status);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(WorkRequest))]
[JsonSerializable(typeof(WorkAccepted))]
internal sealed partial class AppJson : JsonSerializerContext;
