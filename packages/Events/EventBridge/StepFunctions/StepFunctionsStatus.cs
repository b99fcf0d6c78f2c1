using System.Text.Json.Serialization;

namespace Lambent.Events.StepFunctions;

/// <summary>The state of a run.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<StepFunctionsStatus>))]
public readonly record struct StepFunctionsStatus(string Value) : IOpenEnum<StepFunctionsStatus>
{
    /// <summary>It runs.</summary>
    public static StepFunctionsStatus Running => new("RUNNING");

    /// <summary>It succeeded.</summary>
    public static StepFunctionsStatus Succeeded => new("SUCCEEDED");

    /// <summary>It failed.</summary>
    public static StepFunctionsStatus Failed => new("FAILED");

    /// <summary>It took too long.</summary>
    public static StepFunctionsStatus TimedOut => new("TIMED_OUT");

    /// <summary>Someone stopped it.</summary>
    public static StepFunctionsStatus Aborted => new("ABORTED");

    /// <summary>It is going to be tried again.</summary>
    public static StepFunctionsStatus PendingRedrive => new("PENDING_REDRIVE");

    /// <inheritdoc/>
    public static StepFunctionsStatus Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
