using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A session.</summary>
public sealed partial record S3SessionContext : LambdaPayload
{
    /// <summary>The start time.</summary>
    [JsonPropertyName("attributes")]
    public S3SessionAttributes? Attributes { get; set; }

    /// <summary>The issuer of the session.</summary>
    [JsonPropertyName("sessionIssuer")]
    public S3SessionIssuer? SessionIssuer { get; set; }
}
