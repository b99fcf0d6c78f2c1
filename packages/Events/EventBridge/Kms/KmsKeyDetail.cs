using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events.Kms;

/// <summary>
/// A key was rotated or deleted, or its imported material expired: <c>KMS CMK Rotation</c>, <c>KMS CMK Deletion</c> and <c>KMS Imported Key
/// Material Expiration</c>.
/// See <see href="https://docs.aws.amazon.com/kms/latest/developerguide/kms-events.html"/>.
/// </summary>
public sealed record KmsKeyDetail : LambdaPayload, ILambdaJson<KmsKeyDetail>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<KmsKeyDetail> JsonTypeInfo => field ??= PayloadJson.Event<KmsKeyDetail>(new KmsKeyDetailJson());

    /// <summary>The key.</summary>
    [JsonPropertyName("key-id")]
    public string KeyId { get => field ?? ""; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(KmsKeyDetail))]
internal sealed partial class KmsKeyDetailJson : JsonSerializerContext;
