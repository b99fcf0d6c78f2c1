using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Lambent;

/// <summary>What one log call says, before it has a form.</summary>
internal readonly struct LogRecord
{
    public required LogLevel Level { get; init; }
    public required DateTimeOffset Time { get; init; }
    public required string Message { get; init; }

    /// <summary>The name of the logger; null for the runtime's own lines and for <see cref="LambdaContext.Logger"/>.</summary>
    public string? Category { get; init; }
    public EventId EventId { get; init; }
    public Exception? Exception { get; init; }

    /// <summary>The error type to show instead of the exception's own.</summary>
    public string? ErrorType { get; init; }
    public LambdaContext? Context { get; init; }

    /// <summary>Writes what else the record has into a JSON object; null when it has nothing. A delegate, so that a function that never uses a logger does not carry it.</summary>
    public Action<Utf8JsonWriter>? WriteMore { get; init; }

    /// <summary>Whether the message is metrics of the program itself and stands bare on its line: <see cref="EmbeddedMetrics"/>.</summary>
    public bool IsEmbeddedMetrics { get; init; }
}
