using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// Log lines that a subscription filter sends to the function, compressed. <c>logs.Decode()</c> gives the lines.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-cloudwatchlogs.html"/>.
/// </summary>
public sealed partial record CloudWatchLogsEvent : LambdaPayload, ILambdaJson<CloudWatchLogsEvent>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<CloudWatchLogsEvent> JsonTypeInfo => field ??= PayloadJson.Event<CloudWatchLogsEvent>(new CloudWatchLogsEventJson());

    /// <summary>The compressed lines.</summary>
    [JsonPropertyName("awslogs")]
    public CloudWatchLogsData AwsLogs { get => field ??= new() { IsMadeUp = true }; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CloudWatchLogsEvent))]
internal sealed partial class CloudWatchLogsEventJson : JsonSerializerContext;
