using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// Log lines that a subscription filter sends to the function, compressed. <c>logs.Decode()</c> gives the lines.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-cloudwatchlogs.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<CloudWatchLogsEvent>))]
public sealed partial record CloudWatchLogsEvent : LambdaPayload, ILambdaJson<CloudWatchLogsEvent>
{
    /// <summary>The compressed lines.</summary>
    [JsonPropertyName("awslogs")]
    public CloudWatchLogsData AwsLogs { get => field ??= new() { IsPlaceholder = true }; set; }
}
