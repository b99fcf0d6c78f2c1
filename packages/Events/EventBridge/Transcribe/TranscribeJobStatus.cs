using System.Text.Json.Serialization;

namespace Lambent.Events.Transcribe;

/// <summary>How a transcription ended.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<TranscribeJobStatus>))]
public readonly record struct TranscribeJobStatus(string Value) : IOpenEnum<TranscribeJobStatus>
{
    /// <summary>It succeeded.</summary>
    public static TranscribeJobStatus Completed => new("COMPLETED");

    /// <summary>It failed.</summary>
    public static TranscribeJobStatus Failed => new("FAILED");

    /// <inheritdoc/>
    public static TranscribeJobStatus Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
