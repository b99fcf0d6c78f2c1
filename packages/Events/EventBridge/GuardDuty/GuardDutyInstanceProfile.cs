using System.Text.Json.Serialization;

namespace Lambent.Events.GuardDuty;

/// <summary>The role of an instance.</summary>
public sealed partial record GuardDutyInstanceProfile : LambdaPayload
{
    /// <summary>The ARN.</summary>
    [JsonPropertyName("arn")]
    public string? Arn { get; set; }

    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }
}
