using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The changed fields of an update.</summary>
public sealed partial record DocumentDbUpdate : LambdaPayload
{
    /// <summary>The new values by field, in dotted paths.</summary>
    [JsonPropertyName("updatedFields")]
    public MongoValue? UpdatedFields { get; set; }

    /// <summary>The fields that are gone.</summary>
    [JsonPropertyName("removedFields")]
    public IReadOnlyList<string> RemovedFields { get => field ?? []; set; }

    /// <summary>The arrays that became shorter.</summary>
    [JsonPropertyName("truncatedArrays")]
    public IReadOnlyList<DocumentDbTruncatedArray> TruncatedArrays { get => field ?? []; set; }
}
