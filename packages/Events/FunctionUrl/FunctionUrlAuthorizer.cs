using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The identity of the caller of a signed request to the URL of a function.</summary>
public sealed partial record FunctionUrlAuthorizer : LambdaPayload
{
    /// <summary>The IAM identity of the caller.</summary>
    [JsonPropertyName("iam")]
    public APIGatewayV2IamAuthorizer? Iam { get; set; }
}
