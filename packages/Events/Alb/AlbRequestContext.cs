using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Details of a request from an Application Load Balancer.</summary>
public sealed partial record AlbRequestContext : LambdaPayload
{
    /// <summary>The target of the request.</summary>
    [JsonPropertyName("elb")]
    public AlbTarget Elb { get => field ??= new() { IsPlaceholder = true }; set; }
}
