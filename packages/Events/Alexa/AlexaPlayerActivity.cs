using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What a player does.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AlexaPlayerActivity>))]
public readonly record struct AlexaPlayerActivity(string Value) : IOpenEnum<AlexaPlayerActivity>
{
    /// <summary>Nothing was played.</summary>
    public static AlexaPlayerActivity Idle => new("IDLE");

    /// <summary>The stream is paused.</summary>
    public static AlexaPlayerActivity Paused => new("PAUSED");

    /// <summary>It plays.</summary>
    public static AlexaPlayerActivity Playing => new("PLAYING");

    /// <summary>It waits for data.</summary>
    public static AlexaPlayerActivity BufferUnderrun => new("BUFFER_UNDERRUN");

    /// <summary>The stream came to its end.</summary>
    public static AlexaPlayerActivity Finished => new("FINISHED");

    /// <summary>The stream was stopped.</summary>
    public static AlexaPlayerActivity Stopped => new("STOPPED");

    /// <inheritdoc/>
    public static AlexaPlayerActivity Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
