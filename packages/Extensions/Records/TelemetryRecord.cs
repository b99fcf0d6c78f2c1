using System.Text.Json;

namespace Lambent.Extensions;

/// <summary>
/// One record of the Telemetry or Logs API; match on the type: <c>record switch { PlatformReport report => …, FunctionLog line => … }</c>.
/// See https://docs.aws.amazon.com/lambda/latest/dg/telemetry-schema-reference.html.
/// </summary>
public abstract record TelemetryRecord
{
    /// <summary>When it happened; the default value when Lambda wrote no time that can be read.</summary>
    public DateTimeOffset Time { get; init; }

    /// <summary>The type as Lambda wrote it.</summary>
    public TelemetryRecordType Type { get; init; }

    /// <summary>The whole record as it came, with members that have no property here.</summary>
    public JsonElement Raw { get; init; }

    /// <summary>The name of the type: no line of a log gets into another log by accident.</summary>
    public sealed override string ToString() => $"{GetType().Name} ({Type})";
}

/// <summary>
/// A record of a type that is not known here, or whose members are not what its type says. It is handed over as it came, so that nothing is lost.
/// </summary>
public sealed record UnknownRecord : TelemetryRecord
{
    /// <summary>What came, when it was no JSON; null otherwise, <see cref="TelemetryRecord.Raw"/> then holds it.</summary>
    public string? Text { get; init; }
}
