using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Lambent;

/// <summary>A log record before it is formatted.</summary>
internal readonly struct LogRecord
{
    public required LogLevel Level { get; init; }
    public required DateTimeOffset Time { get; init; }
    public required string Message { get; init; }

    /// <summary>The category of the logger; null for records of the runtime and of <see cref="LambdaContext.Logger"/>.</summary>
    public string? Category { get; init; }
    public EventId EventId { get; init; }
    public Exception? Exception { get; init; }

    /// <summary>The error type; null for the type name of the exception.</summary>
    public string? ErrorType { get; init; }
    public LambdaContext? Context { get; init; }

    /// <summary>Writes further members of the JSON object, such as template values; null when there are none. A delegate, so that the code is trimmed from functions that do not log.</summary>
    public Action<Utf8JsonWriter>? WriteMore { get; init; }

    /// <summary>Whether the message is in the embedded metric format and is written unchanged; see <see cref="EmbeddedMetrics"/>.</summary>
    public bool IsEmbeddedMetrics { get; init; }
}
