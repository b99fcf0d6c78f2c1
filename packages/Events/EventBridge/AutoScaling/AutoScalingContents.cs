using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events.AutoScaling;

/// <summary>Reads the JSON in the texts of a scaling activity.</summary>
public static class AutoScalingContents
{
    /// <summary>The reason for the state of the alarm, read as a type of your own.</summary>
    /// <param name="source">The detail.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when it is absent.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? NewStateReasonData<T>(this AutoScalingInvokingAlarm source, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(source);
        return EmbeddedJson.Read(source.NewStateReasonData, contract, "The reason of the invoking alarm");
    }
}
