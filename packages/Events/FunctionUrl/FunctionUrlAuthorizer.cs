using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Who signed a request to the URL of a function.</summary>
public sealed partial record FunctionUrlAuthorizer : LambdaPayload
{
    /// <summary>The caller, as IAM knows it.</summary>
    [JsonPropertyName("iam")]
    public APIGatewayV2IamAuthorizer? Iam { get; set; }
}
