using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lambent.Emulator;

/// <summary>
/// The Telemetry API, version 2022-07-01 (https://docs.aws.amazon.com/lambda/latest/dg/telemetry-api-reference.html), and the Logs API, version
/// 2020-08-15 (https://docs.aws.amazon.com/lambda/latest/dg/runtimes-logs-api.html), which Managed Instances do not have.
/// </summary>
internal sealed class TelemetryApi(ExecutionEnvironment environment, bool isManagedInstance)
{
    private const int MaxBody = 1024 * 1024;

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPut("/2022-07-01/telemetry", http => SubscribeAsync(http, isForLogsApi: false));
        if (!isManagedInstance)
            routes.MapPut("/2020-08-15/logs", http => SubscribeAsync(http, isForLogsApi: true));
    }

    private async Task SubscribeAsync(HttpContext http, bool isForLogsApi)
    {
        var name = isForLogsApi ? "Logs" : "Telemetry";
        if (await ExtensionsApi.FindAsync(http, environment.Extensions).ConfigureAwait(false) is not { } extension)
            return;
        var body = await RequestBody.ReadAsync(http.Request, MaxBody).ConfigureAwait(false);
        var fault = TelemetrySubscription.Read(body.Bytes, isForLogsApi, isManagedInstance, out var subscription);
        if (fault is not null)
        {
            await InvalidAsync(fault).ConfigureAwait(false);
        }
        else if (environment.TrySubscribe(extension, subscription, out var isClosed))
        {
            await Json.Send(http, StatusCodes.Status200OK, Json.ContentType, "\"OK\""u8.ToArray()).ConfigureAwait(false);
        }
        else if (!isClosed)
        {
            await InvalidAsync($"the extension uses the {(isForLogsApi ? "Telemetry" : "Logs")} API already").ConfigureAwait(false);
        }
        else
        {
            await ExtensionsApi.RefuseAsync(http, $"{name}.SubscriptionClosed", $"{name} API subscription is closed already").ConfigureAwait(false);
        }

        Task InvalidAsync(string why) =>
            ExtensionsApi.RefuseAsync(http, isForLogsApi ? "Logs.ValidationError" : "ValidationError", why, StatusCodes.Status400BadRequest);
    }
}
