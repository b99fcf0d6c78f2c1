using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What became of a record that Firehose wanted transformed.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<FirehoseResult>))]
public readonly record struct FirehoseResult(string Value) : IOpenEnum<FirehoseResult>
{
    /// <summary>It was transformed and is to be delivered.</summary>
    public static FirehoseResult Ok => new("Ok");

    /// <summary>It was left out on purpose.</summary>
    public static FirehoseResult Dropped => new("Dropped");

    /// <summary>It could not be transformed; Firehose puts it into the bucket of errors.</summary>
    public static FirehoseResult ProcessingFailed => new("ProcessingFailed");

    /// <inheritdoc/>
    public static FirehoseResult Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
