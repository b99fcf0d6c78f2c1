using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events.CloudWatch;

/// <summary>Reads the JSON in the texts of an alarm.</summary>
public static class AlarmChangeContents
{
    /// <summary>The reason for the state of the alarm, read as a type of your own.</summary>
    /// <param name="source">The detail.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when it is absent.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? ReasonData<T>(this AlarmChangeState source, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(source);
        return EmbeddedJson.Read(source.ReasonData, contract, "The reason of the CloudWatch alarm");
    }
}
