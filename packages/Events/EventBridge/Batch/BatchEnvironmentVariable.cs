using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>An environment variable.</summary>
public sealed partial record BatchEnvironmentVariable : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public string Value { get => field ?? ""; set; }
}
