using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>The network of a job.</summary>
public sealed partial record SageMakerVpc : LambdaPayload
{
    /// <summary>The security groups.</summary>
    [JsonPropertyName("SecurityGroupIds")]
    public IReadOnlyList<string> SecurityGroupIds { get => field ?? []; set; }

    /// <summary>The subnets.</summary>
    [JsonPropertyName("Subnets")]
    public IReadOnlyList<string> Subnets { get => field ?? []; set; }
}
