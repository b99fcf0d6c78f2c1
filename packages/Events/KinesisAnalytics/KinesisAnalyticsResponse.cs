namespace Lambent.Events;

/// <summary>
/// The results for the records of a <see cref="KinesisAnalyticsInputEvent"/> or <see cref="KinesisAnalyticsOutputEvent"/>.
/// See <see href="https://docs.aws.amazon.com/kinesisanalytics/latest/dev/lambda-preprocessing.html"/>.
/// </summary>
[LambdaEvent("kinesis-analytics-response", LambdaEventDirection.Returned, "records.result & records.recordId", DecidedBy = "records.result=DeliveryFailed")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record KinesisAnalyticsResponse : LambdaPayload, ILambdaJson<KinesisAnalyticsResponse>
{
    /// <summary>A row for each record of the request.</summary>
    public IReadOnlyList<KinesisAnalyticsResponseRecord>? Records { get; set; }
}

/// <summary>The result for a record.</summary>
public sealed partial record KinesisAnalyticsResponseRecord : LambdaPayload
{
    /// <summary>The id that the request gave the record.</summary>
    public string? RecordId { get; set; }

    /// <summary>The result.</summary>
    public KinesisAnalyticsResult Result { get; set; }

    /// <summary>The transformed bytes; only of input.</summary>
    public Base64Bytes? Data { get; set; }
}

/// <summary>What became of a record of a Kinesis Data Analytics application.</summary>
[OpenEnum]
public readonly partial struct KinesisAnalyticsResult
{
    /// <summary>It was transformed, or delivered.</summary>
    public const string Ok = "Ok";

    /// <summary>It was left out on purpose; only of input.</summary>
    public const string Dropped = "Dropped";

    /// <summary>It could not be transformed; only of input.</summary>
    public const string ProcessingFailed = "ProcessingFailed";

    /// <summary>It could not be delivered and is to be tried again; only of output.</summary>
    public const string DeliveryFailed = "DeliveryFailed";
}
