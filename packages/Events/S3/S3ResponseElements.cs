using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What AWS Support asks for about a request.</summary>
public sealed partial record S3ResponseElements : LambdaPayload
{
    /// <summary>The id of the request.</summary>
    [JsonPropertyName("x-amz-request-id")]
    public string? RequestId { get; set; }

    /// <summary>The host that answered it.</summary>
    [JsonPropertyName("x-amz-id-2")]
    public string? ExtendedRequestId { get; set; }
}
