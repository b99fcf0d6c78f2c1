using System.Text.Json.Serialization;

namespace Lambent.Events.GuardDuty;

/// <summary>An access key.</summary>
public sealed partial record GuardDutyAccessKey : LambdaPayload
{
    /// <summary>The key.</summary>
    [JsonPropertyName("accessKeyId")]
    public string? AccessKeyId { get; set; }

    /// <summary>The id of its owner.</summary>
    [JsonPropertyName("principalId")]
    public string? PrincipalId { get; set; }

    /// <summary>The type of the user, such as <c>IAMUser</c>.</summary>
    [JsonPropertyName("userType")]
    public string? UserType { get; set; }

    /// <summary>The name of its owner.</summary>
    [JsonPropertyName("userName")]
    public string? UserName { get; set; }
}
