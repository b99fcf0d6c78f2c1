using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>A volume of a job.</summary>
public sealed partial record BatchVolume : LambdaPayload
{
    /// <summary>A folder of the host.</summary>
    [JsonPropertyName("host")]
    public BatchHostVolume? Host { get; set; }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>A file system of EFS.</summary>
    [JsonPropertyName("efsVolumeConfiguration")]
    public BatchEfsVolume? EfsVolumeConfiguration { get; set; }
}
