using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Temporary credentials for the artifacts of a pipeline.</summary>
public sealed partial record CodePipelineCredentials : LambdaPayload
{
    /// <summary>The access key id.</summary>
    [JsonPropertyName("accessKeyId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? AccessKeyId { get; set; }

    /// <summary>The secret key.</summary>
    [JsonPropertyName("secretAccessKey")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SecretAccessKey { get; set; }

    /// <summary>The session token.</summary>
    [JsonPropertyName("sessionToken")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SessionToken { get; set; }

    /// <summary>The expiration time.</summary>
    [JsonPropertyName("expirationTime")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Timestamp? ExpirationTime { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }
}
