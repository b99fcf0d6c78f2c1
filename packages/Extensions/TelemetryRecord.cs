using System.Text.Json;

namespace Lambent.Extensions;

/// <summary>
/// One record of the Telemetry API or the Logs API. Match on the type: <c>record switch { PlatformReport report => …, FunctionLog line => … }</c>. See
/// https://docs.aws.amazon.com/lambda/latest/dg/telemetry-schema-reference.html.
/// </summary>
public abstract record TelemetryRecord
{
    /// <summary>The time of the record; the default value if the time is absent or cannot be parsed.</summary>
    public DateTimeOffset Time { get; init; }

    /// <summary>The type of the record, such as <c>platform.report</c>.</summary>
    public TelemetryRecordType Type { get; init; }

    /// <summary>The complete JSON of the record, including members that have no property.</summary>
    public JsonElement Raw { get; init; }

    /// <summary>Returns the .NET type and the record type, without the content, so that a logged record does not copy log lines into another log.</summary>
    public sealed override string ToString() => $"{GetType().Name} ({Type})";
}

/// <summary>The type of a record.</summary>
/// <param name="Value">The value in the record. Lambda may add values.</param>
public readonly record struct TelemetryRecordType(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A record of an unknown type, or a record with a member that has an unexpected JSON type, or text that is not valid JSON.</summary>
public sealed record UnknownRecord : TelemetryRecord
{
    /// <summary>The received text if it is not valid JSON; otherwise null, and <see cref="TelemetryRecord.Raw"/> holds the record.</summary>
    public string? Text { get; init; }
}
