using System.Text.Json;
using Lambent.Cli.Payloads;
using Lambent.Events;
using Lambent.Testing;

namespace Lambent.Aot;

/// <summary>Every sample of a service is identified, read, written and compared, as a function on Lambda would do it.</summary>
internal static class EventChecks
{
    public static IEnumerable<string> Services => EventSamples.All.Select(ServiceOf).Distinct();

    public static string? Check(string service)
    {
        foreach (var sample in EventSamples.All.Where(sample => ServiceOf(sample) == service))
        {
            var type = LambdaEvents.TypeOf(sample.Kind)!;
            var payload = type.Parse(sample.Utf8Json.Span);
            if (type.ParseDetail(payload) is { } detail)
                payload = (EventBridgeEvent)payload with { Detail = JsonDocument.Parse(JsonSerializer.SerializeToUtf8Bytes(detail, type.Detail!)).RootElement };
            var written = JsonSerializer.SerializeToUtf8Bytes(payload, type.JsonTypeInfo);
            var lost = JsonDifference.Between(sample.Utf8Json.Span, written, strict: type.Direction != LambdaEventDirection.Received);
            if (lost.Count > 0)
                return $"{sample} lost {string.Join(", ", lost)}";
            if (!LambdaEvents.Identify(sample.Utf8Json.Span).IsKnown && type.Direction == LambdaEventDirection.Received)
                return $"{sample} is not known";
        }

        return null;
    }

    private static string ServiceOf(EventSample sample) => sample.Name[..sample.Name.IndexOf('/', StringComparison.Ordinal)];
}
