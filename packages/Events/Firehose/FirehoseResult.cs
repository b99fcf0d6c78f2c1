using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The result code of a record that Firehose sent for transformation.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<FirehoseResult>))]
public readonly record struct FirehoseResult(string Value) : IOpenEnum<FirehoseResult>
{
    /// <summary>The record was transformed; Firehose delivers it.</summary>
    public static FirehoseResult Ok => new("Ok");

    /// <summary>The record was dropped on purpose.</summary>
    public static FirehoseResult Dropped => new("Dropped");

    /// <summary>The record could not be transformed; Firehose delivers the original to the <c>processing-failed</c> folder of its S3 bucket.</summary>
    public static FirehoseResult ProcessingFailed => new("ProcessingFailed");

    /// <inheritdoc/>
    public static FirehoseResult Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
