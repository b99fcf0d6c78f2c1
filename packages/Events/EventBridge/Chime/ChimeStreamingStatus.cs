using System.Text.Json.Serialization;

namespace Lambent.Events.Chime;

/// <summary>What happened to the stream of a call.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ChimeStreamingStatus>))]
public readonly record struct ChimeStreamingStatus(string Value) : IOpenEnum<ChimeStreamingStatus>
{
    /// <summary>It began.</summary>
    public static ChimeStreamingStatus Started => new("STARTED");

    /// <summary>It changed.</summary>
    public static ChimeStreamingStatus Updated => new("UPDATED");

    /// <summary>It ended.</summary>
    public static ChimeStreamingStatus Ended => new("ENDED");

    /// <summary>It failed.</summary>
    public static ChimeStreamingStatus Failed => new("FAILED");

    /// <inheritdoc/>
    public static ChimeStreamingStatus Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
