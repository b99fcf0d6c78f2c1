using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A session.</summary>
public sealed partial record S3SessionContext : LambdaPayload
{
    /// <summary>When it began.</summary>
    [JsonPropertyName("attributes")]
    public S3SessionAttributes? Attributes { get; set; }

    /// <summary>Whose role it is.</summary>
    [JsonPropertyName("sessionIssuer")]
    public S3SessionIssuer? SessionIssuer { get; set; }
}
