using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>Reads JSON that alarms and widgets hold.</summary>
public static class CloudWatchContents
{
    /// <summary>The reason for the state of an alarm.</summary>
    /// <param name="state">The state.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? ReasonData<T>(this CloudWatchAlarmState state, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(state);
        return EmbeddedJson.Optional(state.ReasonData, contract, "The reason data of the alarm");
    }

    /// <summary>The parameters of a widget.</summary>
    /// <param name="context">The context.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Params<T>(this CloudWatchWidgetContext context, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(context);
        return EmbeddedJson.Read(context.Params, contract, "The parameters of the widget");
    }
}
