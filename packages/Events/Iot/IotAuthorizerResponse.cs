using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// Whether a client may connect to AWS IoT Core, and what it may do.
/// See <see href="https://docs.aws.amazon.com/iot/latest/developerguide/custom-auth-lambda.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<IotAuthorizerResponse>))]
public sealed partial record IotAuthorizerResponse : LambdaPayload, ILambdaJson<IotAuthorizerResponse>
{
    /// <summary>Whether the client may connect.</summary>
    [JsonPropertyName("isAuthenticated")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IsAuthenticated { get; set; }

    /// <summary>The id of the client in policies and logs: up to 128 letters and digits.</summary>
    [JsonPropertyName("principalId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PrincipalId { get; set; }

    /// <summary>The maximum time of the connection, in seconds: 300 to 86,400.</summary>
    [JsonPropertyName("disconnectAfterInSeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? DisconnectAfterInSeconds { get; set; }

    /// <summary>The interval at which AWS IoT invokes the function again for the policy, in seconds: 300 to 86,400.</summary>
    [JsonPropertyName("refreshAfterInSeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? RefreshAfterInSeconds { get; set; }

    /// <summary>The policies of the client: up to 10.</summary>
    [JsonPropertyName("policyDocuments")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<IotPolicyDocument>? PolicyDocuments { get; set; }

    /// <summary>The password, as in AWS's example of a response; AWS IoT Core does not need it. It is a secret.</summary>
    [JsonPropertyName("password")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Password { get; set; }
}
