using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The one record of a <see cref="CloudFrontEvent"/>.</summary>
public sealed partial record CloudFrontRecord : LambdaPayload
{
    /// <summary>The data of the event.</summary>
    [JsonPropertyName("cf")]
    public CloudFrontRecordData Cf { get => field ??= new() { IsPlaceholder = true }; set; }
}
