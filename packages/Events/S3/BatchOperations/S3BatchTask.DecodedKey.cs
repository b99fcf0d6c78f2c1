using System.Text.Json.Serialization;

namespace Lambent.Events;

public sealed partial record S3BatchTask
{
    /// <summary>The key of the object for the S3 API: <see cref="S3Key"/> without URL encoding.</summary>
    [JsonIgnore]
    public string DecodedKey => S3Keys.Decode(S3Key);
}
