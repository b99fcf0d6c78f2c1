using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The target of a request from an Application Load Balancer.</summary>
public sealed partial record AlbTarget : LambdaPayload
{
    /// <summary>The ARN of the target group that the function is registered with.</summary>
    [JsonPropertyName("targetGroupArn")]
    public string TargetGroupArn { get => field ?? ""; set; }
}
