using System.Text.Json;

namespace Lambent.Extensions;

/// <summary>A log line of a function or an extension: text, or a JSON object if the log format is JSON.</summary>
public abstract record LogLine : TelemetryRecord
{
    /// <summary>The text, usually with its line feed; null if the line is a JSON object.</summary>
    public string? Text { get; init; }

    /// <summary>The JSON object; null if the line is text.</summary>
    public JsonElement? Json { get; init; }
}

/// <summary><c>function</c>: a log line of the function.</summary>
public sealed record FunctionLog : LogLine;

/// <summary><c>extension</c>: a log line of an extension, which may be this extension.</summary>
public sealed record ExtensionLog : LogLine;
