using System.Text.Json.Serialization;

namespace Lambent.Events;

public sealed partial record S3BatchTask
{
    /// <summary>The key of the object as the S3 API takes it.</summary>
    [JsonIgnore]
    public string DecodedKey => S3Keys.Decode(S3Key);
}
