using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>How the vectors of a knowledge base are searched.</summary>
public sealed partial record BedrockVectorSearchConfiguration : LambdaPayload
{
    /// <summary>How many results to return.</summary>
    [JsonPropertyName("numberOfResults")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? NumberOfResults { get; set; }

    /// <summary>How to search; Bedrock decides if absent.</summary>
    [JsonPropertyName("overrideSearchType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public BedrockSearchType OverrideSearchType { get; set; }

    /// <summary>Which documents to search, as the API's <c>RetrievalFilter</c>.</summary>
    [JsonPropertyName("filter")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? Filter { get; set; }
}
