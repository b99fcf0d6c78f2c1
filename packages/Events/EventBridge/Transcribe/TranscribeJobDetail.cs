using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events.Transcribe;

/// <summary>
/// A transcription that ended: <c>Transcribe Job State Change</c>.
/// See <see href="https://docs.aws.amazon.com/transcribe/latest/dg/monitoring-events.html"/>.
/// </summary>
public sealed record TranscribeJobDetail : LambdaPayload, ILambdaJson<TranscribeJobDetail>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<TranscribeJobDetail> JsonTypeInfo => field ??= PayloadJson.Event<TranscribeJobDetail>(new TranscribeJobDetailJson());

    /// <summary>The name of the job.</summary>
    [JsonPropertyName("TranscriptionJobName")]
    public string TranscriptionJobName { get => field ?? ""; set; }

    /// <summary>How it ended.</summary>
    [JsonPropertyName("TranscriptionJobStatus")]
    public TranscribeJobStatus? TranscriptionJobStatus { get; set; }

    /// <summary>Why it failed.</summary>
    [JsonPropertyName("FailureReason")]
    public string? FailureReason { get; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(TranscribeJobDetail))]
internal sealed partial class TranscribeJobDetailJson : JsonSerializerContext;
