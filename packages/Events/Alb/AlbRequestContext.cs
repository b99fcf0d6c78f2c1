using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What an Application Load Balancer knows about a request.</summary>
public sealed partial record AlbRequestContext : LambdaPayload
{
    /// <summary>Where the load balancer sent the request.</summary>
    [JsonPropertyName("elb")]
    public AlbTarget Elb { get => field ??= new() { IsMadeUp = true }; set; }
}
