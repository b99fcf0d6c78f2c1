using System.Text.Json;
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
