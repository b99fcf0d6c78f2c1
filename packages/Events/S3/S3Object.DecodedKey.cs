using System.Text.Json.Serialization;

namespace Lambent.Events;

public sealed partial record S3Object
{
    /// <summary>Its key as the S3 API takes it.</summary>
    [JsonIgnore]
    public string DecodedKey => S3Keys.Decode(Key);
}
