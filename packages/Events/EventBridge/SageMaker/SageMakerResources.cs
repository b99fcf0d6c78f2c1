using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>The resources of a job.</summary>
public sealed partial record SageMakerResources : LambdaPayload
{
    /// <summary>The type of the instances.</summary>
    [JsonPropertyName("InstanceType")]
    public string? InstanceType { get; set; }

    /// <summary>The number of instances.</summary>
    [JsonPropertyName("InstanceCount")]
    public int? InstanceCount { get; set; }

    /// <summary>The size of their disks in GB.</summary>
    [JsonPropertyName("VolumeSizeInGB")]
    public int? VolumeSizeInGB { get; set; }

    /// <summary>The key that encrypts the disks.</summary>
    [JsonPropertyName("VolumeKmsKeyId")]
    public string? VolumeKmsKeyId { get; set; }
}
