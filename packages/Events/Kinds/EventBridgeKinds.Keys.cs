namespace Lambent.Events;

internal static partial class EventBridgeKinds
{
    private static readonly string[] Keys = [];
}
