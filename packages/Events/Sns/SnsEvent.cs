using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A message that was published to an SNS topic. See <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<SnsEvent>))]
public sealed partial record SnsEvent : LambdaPayload, ILambdaJson<SnsEvent>
{
    /// <summary>The notifications: SNS sends one at a time.</summary>
    [JsonPropertyName("Records")]
    public IReadOnlyList<SnsRecord> Records { get => field ?? []; set; }
}
