using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A thing group.</summary>
public sealed partial record IotThingGroupReference : LambdaPayload
{
    /// <summary>Its ARN.</summary>
    [JsonPropertyName("groupArn")]
    public string? GroupArn { get; set; }

    /// <summary>Its id.</summary>
    [JsonPropertyName("groupId")]
    public string? GroupId { get; set; }
}
