using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Why Lambda sent a record to a destination.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<LambdaDestinationCondition>))]
public readonly record struct LambdaDestinationCondition(string Value) : IOpenEnum<LambdaDestinationCondition>
{
    /// <summary>The function succeeded.</summary>
    public static LambdaDestinationCondition Success => new("Success");

    /// <summary>An asynchronous invocation failed each time.</summary>
    public static LambdaDestinationCondition RetriesExhausted => new("RetriesExhausted");

    /// <summary>An event became too old before the function handled it.</summary>
    public static LambdaDestinationCondition EventAgeExceeded => new("EventAgeExceeded");

    /// <summary>The function may not run: its reserved concurrency is 0.</summary>
    public static LambdaDestinationCondition ZeroReservedConcurrency => new("ZeroReservedConcurrency");

    /// <summary>A batch of a stream failed each time.</summary>
    public static LambdaDestinationCondition RetryAttemptsExhausted => new("RetryAttemptsExhausted");

    /// <summary>A record of a stream became too old before the function handled it.</summary>
    public static LambdaDestinationCondition RecordAgeExceeded => new("RecordAgeExceeded");

    /// <inheritdoc/>
    public static LambdaDestinationCondition Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
