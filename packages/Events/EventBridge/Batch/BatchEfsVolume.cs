using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>A file system of EFS.</summary>
public sealed partial record BatchEfsVolume : LambdaPayload
{
    /// <summary>The file system.</summary>
    [JsonPropertyName("fileSystemId")]
    public string? FileSystemId { get; set; }

    /// <summary>The folder in it.</summary>
    [JsonPropertyName("rootDirectory")]
    public string? RootDirectory { get; set; }

    /// <summary><c>ENABLED</c> or <c>DISABLED</c>.</summary>
    [JsonPropertyName("transitEncryption")]
    public string? TransitEncryption { get; set; }

    /// <summary>The port for encrypted traffic.</summary>
    [JsonPropertyName("transitEncryptionPort")]
    public int? TransitEncryptionPort { get; set; }

    /// <summary>The authorization to mount the file system.</summary>
    [JsonPropertyName("authorizationConfig")]
    public BatchEfsAuthorization? AuthorizationConfig { get; set; }
}
