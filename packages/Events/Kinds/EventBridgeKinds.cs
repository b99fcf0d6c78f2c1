namespace Lambent.Events;

internal static class EventBridgeKinds
{
    public static LambdaEventKind Of(string? source, string? detailType) => new("eventbridge-custom");
}
