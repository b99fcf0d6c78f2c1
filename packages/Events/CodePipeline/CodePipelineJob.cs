using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A job of a pipeline.</summary>
public sealed partial record CodePipelineJob : LambdaPayload
{
    /// <summary>The id that the result is reported for.</summary>
    [JsonPropertyName("id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Id { get => field ?? ""; set; }

    /// <summary>The account of the pipeline.</summary>
    [JsonPropertyName("accountId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? AccountId { get; set; }

    /// <summary>The data of the job.</summary>
    [JsonPropertyName("data")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CodePipelineJobData Data { get => field ??= new() { IsPlaceholder = true }; set; }
}
