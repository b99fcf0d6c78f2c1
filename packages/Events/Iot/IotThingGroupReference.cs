using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A thing group.</summary>
public sealed partial record IotThingGroupReference : LambdaPayload
{
    /// <summary>The ARN.</summary>
    [JsonPropertyName("groupArn")]
    public string? GroupArn { get; set; }

    /// <summary>The id.</summary>
    [JsonPropertyName("groupId")]
    public string? GroupId { get; set; }
}
