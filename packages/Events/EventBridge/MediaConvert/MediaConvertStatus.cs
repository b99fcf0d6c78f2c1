using System.Text.Json.Serialization;

namespace Lambent.Events.MediaConvert;

/// <summary>The state of a job.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<MediaConvertStatus>))]
public readonly record struct MediaConvertStatus(string Value) : IOpenEnum<MediaConvertStatus>
{
    /// <summary>It runs.</summary>
    public static MediaConvertStatus Progressing => new("PROGRESSING");

    /// <summary>It runs on.</summary>
    public static MediaConvertStatus StatusUpdate => new("STATUS_UPDATE");

    /// <summary>Its input was looked at.</summary>
    public static MediaConvertStatus InputInformation => new("INPUT_INFORMATION");

    /// <summary>It changed the queue.</summary>
    public static MediaConvertStatus QueueHop => new("QUEUE_HOP");

    /// <summary>There is a warning.</summary>
    public static MediaConvertStatus NewWarning => new("NEW_WARNING");

    /// <summary>It succeeded.</summary>
    public static MediaConvertStatus Complete => new("COMPLETE");

    /// <summary>Someone cancelled it.</summary>
    public static MediaConvertStatus Canceled => new("CANCELED");

    /// <summary>It failed.</summary>
    public static MediaConvertStatus Error => new("ERROR");

    /// <inheritdoc/>
    public static MediaConvertStatus Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
