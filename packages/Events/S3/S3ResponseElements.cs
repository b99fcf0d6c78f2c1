using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The ids of a request, which AWS Support needs.</summary>
public sealed partial record S3ResponseElements : LambdaPayload
{
    /// <summary>The id of the request.</summary>
    [JsonPropertyName("x-amz-request-id")]
    public string? RequestId { get; set; }

    /// <summary>The id of the host that processed the request.</summary>
    [JsonPropertyName("x-amz-id-2")]
    public string? ExtendedRequestId { get; set; }
}
