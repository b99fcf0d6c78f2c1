using System.Text.Json.Serialization;

namespace Lambent.Events;

public sealed partial record S3EventObject
{
    /// <summary>The key, decoded, as the S3 API takes it.</summary>
    [JsonIgnore]
    public string DecodedKey => S3Keys.Decode(Key);
}
