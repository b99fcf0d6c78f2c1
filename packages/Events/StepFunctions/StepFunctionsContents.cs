using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>Reads JSON that executions hold.</summary>
public static class StepFunctionsContents
{
    /// <summary>The input of the execution.</summary>
    /// <param name="execution">The execution.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Input<T>(this StepFunctionsExecution execution, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(execution);
        return EmbeddedJson.Read(execution.Input, contract, "The input of the execution");
    }

    /// <summary>The value of the item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Value<T>(this StepFunctionsMapItem item, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(item);
        return EmbeddedJson.Read(item.Value, contract, "The item of the map state");
    }

    /// <summary>The cause, if it is JSON: for a function that failed, its <c>errorType</c> and <c>errorMessage</c>.</summary>
    /// <param name="error">The error.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Cause<T>(this StepFunctionsError error, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(error);
        return EmbeddedJson.Optional(error.Cause, contract, "The cause of the error");
    }
}

/// <summary>An execution of a state machine.</summary>
public sealed partial record StepFunctionsExecution : LambdaPayload
{
    /// <summary>The ARN.</summary>
    [JsonPropertyName("Id")]
    public string? Id { get; set; }

    /// <summary>The input, any JSON: <c>execution.Input(AppJson.Default.Order)</c>.</summary>
    [JsonPropertyName("Input")]
    public JsonElement? Input { get; set; }

    /// <summary>The name.</summary>
    [JsonPropertyName("Name")]
    public string? Name { get; set; }

    /// <summary>The role of the execution.</summary>
    [JsonPropertyName("RoleArn")]
    public string? RoleArn { get; set; }

    /// <summary>The start time.</summary>
    [JsonPropertyName("StartTime")]
    public partial DateTimeOffset? StartTime { get; set; }

    /// <summary>The number of redrives.</summary>
    [JsonPropertyName("RedriveCount")]
    public int? RedriveCount { get; set; }

    /// <summary>The time of the last redrive.</summary>
    [JsonPropertyName("RedriveTime")]
    public partial DateTimeOffset? RedriveTime { get; set; }
}

/// <summary>An item of a map state.</summary>
public sealed partial record StepFunctionsMapItem : LambdaPayload
{
    /// <summary>The place in the list, from 0.</summary>
    [JsonPropertyName("Index")]
    public int? Index { get; set; }

    /// <summary>The name, if the map state goes over an object.</summary>
    [JsonPropertyName("Key")]
    public string? Key { get; set; }

    /// <summary>The value, any JSON: <c>item.Value(AppJson.Default.Order)</c>.</summary>
    [JsonPropertyName("Value")]
    public JsonElement? Value { get; set; }

    /// <summary>The source of the item of a distributed map.</summary>
    [JsonPropertyName("Source")]
    public string? Source { get; set; }
}
