using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A Batch Operations job.</summary>
public sealed partial record S3BatchJob : LambdaPayload
{
    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>The user arguments of the job; only in version <c>2.0</c>.</summary>
    [JsonPropertyName("userArguments")]
    public IReadOnlyDictionary<string, string> UserArguments { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
