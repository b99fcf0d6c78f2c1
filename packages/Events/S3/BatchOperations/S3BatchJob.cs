using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A job of S3 Batch Operations.</summary>
public sealed partial record S3BatchJob : LambdaPayload
{
    /// <summary>The ID of the job.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>The arguments that were set when the job was created; only in version <c>2.0</c>.</summary>
    [JsonPropertyName("userArguments")]
    public IReadOnlyDictionary<string, string> UserArguments { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
