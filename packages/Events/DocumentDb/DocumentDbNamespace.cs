using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A collection of a database.</summary>
public sealed partial record DocumentDbNamespace : LambdaPayload
{
    /// <summary>The database.</summary>
    [JsonPropertyName("db")]
    public string Database { get => field ?? ""; set; }

    /// <summary>The collection; absent when the change is of the whole database.</summary>
    [JsonPropertyName("coll")]
    public string? Collection { get; set; }
}
