using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What became of a record of a Kinesis Data Analytics application.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<KinesisAnalyticsResult>))]
public readonly record struct KinesisAnalyticsResult(string Value) : IOpenEnum<KinesisAnalyticsResult>
{
    /// <summary>It was transformed, or delivered.</summary>
    public static KinesisAnalyticsResult Ok => new("Ok");

    /// <summary>It was left out on purpose; only of input.</summary>
    public static KinesisAnalyticsResult Dropped => new("Dropped");

    /// <summary>It could not be transformed; only of input.</summary>
    public static KinesisAnalyticsResult ProcessingFailed => new("ProcessingFailed");

    /// <summary>It could not be delivered and is to be tried again; only of output.</summary>
    public static KinesisAnalyticsResult DeliveryFailed => new("DeliveryFailed");

    /// <inheritdoc/>
    public static KinesisAnalyticsResult Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
