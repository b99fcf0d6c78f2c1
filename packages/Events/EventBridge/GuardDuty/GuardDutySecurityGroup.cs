using System.Text.Json.Serialization;

namespace Lambent.Events.GuardDuty;

/// <summary>A security group.</summary>
public sealed partial record GuardDutySecurityGroup : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("groupName")]
    public string? GroupName { get; set; }

    /// <summary>The id.</summary>
    [JsonPropertyName("groupId")]
    public string? GroupId { get; set; }
}
