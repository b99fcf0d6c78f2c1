using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events.StepFunctions;

/// <summary>Reads the JSON that a run of a state machine was given and returned.</summary>
public static class StepFunctionsContents
{
    /// <summary>The input of the execution, read as a type of your own.</summary>
    /// <param name="source">The detail.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when it is absent.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Input<T>(this StepFunctionsExecutionDetail source, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(source);
        return EmbeddedJson.Read(source.Input, contract, "The input of the execution");
    }

    /// <summary>The output of the execution, read as a type of your own.</summary>
    /// <param name="source">The detail.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when it is absent.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Output<T>(this StepFunctionsExecutionDetail source, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(source);
        return EmbeddedJson.Read(source.Output, contract, "The output of the execution");
    }
}
