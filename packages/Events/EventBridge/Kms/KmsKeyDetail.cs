using System.Text.Json.Serialization;

namespace Lambent.Events.Kms;

/// <summary>
/// A key was rotated or deleted, or its imported material expired: <c>KMS CMK Rotation</c>, <c>KMS CMK Deletion</c> and <c>KMS Imported Key
/// Material Expiration</c>.
/// See <see href="https://docs.aws.amazon.com/kms/latest/developerguide/kms-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-kms-cmk-deletion")]
[EventBridgeDetail("eventbridge-kms-cmk-rotation")]
[EventBridgeDetail("eventbridge-kms-imported-key-material-expiration")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record KmsKeyDetail : LambdaPayload, ILambdaJson<KmsKeyDetail>
{
    /// <summary>The key.</summary>
    [JsonPropertyName("key-id")]
    public string KeyId { get => field ?? ""; set; }
}
