namespace Lambent.Events;

/// <summary>
/// A batch of results that a Kinesis Data Analytics application for SQL delivers to the function. Answer with a <see
/// cref="KinesisAnalyticsResponse"/>.
/// See <see href="https://docs.aws.amazon.com/kinesisanalytics/latest/dev/how-it-works-output-lambda.html"/>.
/// </summary>
[LambdaEvent("kinesis-analytics-output-delivery", LambdaEventDirection.Received, "applicationArn & invocationId & records")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record KinesisAnalyticsOutputEvent : LambdaPayload, ILambdaJson<KinesisAnalyticsOutputEvent>
{
    /// <summary>An id of this call.</summary>
    public string InvocationId { get => field ?? ""; set; }

    /// <summary>The ARN of the application.</summary>
    public string ApplicationArn { get => field ?? ""; set; }

    /// <summary>The results.</summary>
    public IReadOnlyList<KinesisAnalyticsOutputRecord> Records { get => field ?? []; set; }
}

/// <summary>A result. Read JSON data with <c>record.Data(AppJson.Default.Order)</c>.</summary>
public sealed partial record KinesisAnalyticsOutputRecord : LambdaPayload
{
    /// <summary>The id that the response names.</summary>
    public string RecordId { get => field ?? ""; set; }

    /// <summary>The delivery attempts.</summary>
    public KinesisAnalyticsDeliveryMetadata? LambdaDeliveryRecordMetadata { get; set; }

    /// <summary>The bytes of the result.</summary>
    public Base64Bytes? Data { get; set; }
}

/// <summary>The delivery attempts of a result.</summary>
public sealed partial record KinesisAnalyticsDeliveryMetadata : LambdaPayload
{
    /// <summary>The number of failed deliveries.</summary>
    public int? RetryHint { get; set; }
}
