using System.Text.Json;

namespace Lambent.Extensions;

/// <summary>What a function or an extension has written: text, or an object when the log format is JSON.</summary>
public abstract record LogLine : TelemetryRecord
{
    /// <summary>The line, usually with its line end; null when it is an object.</summary>
    public string? Text { get; init; }

    /// <summary>The object; null when the line is text.</summary>
    public JsonElement? Json { get; init; }
}

/// <summary><c>function</c>: a line that the function has written.</summary>
public sealed record FunctionLog : LogLine;

/// <summary><c>extension</c>: a line that an extension has written, this one too.</summary>
public sealed record ExtensionLog : LogLine;
