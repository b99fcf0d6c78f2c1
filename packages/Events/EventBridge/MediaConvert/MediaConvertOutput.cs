using System.Text.Json.Serialization;

namespace Lambent.Events.MediaConvert;

/// <summary>An output of a job.</summary>
public sealed partial record MediaConvertOutput : LambdaPayload
{
    /// <summary>The files, in S3.</summary>
    [JsonPropertyName("outputFilePaths")]
    public IReadOnlyList<string> OutputFilePaths { get => field ?? []; set; }

    /// <summary>The duration, in milliseconds.</summary>
    [JsonPropertyName("durationInMs")]
    public long? DurationInMs { get; set; }

    /// <summary>The video.</summary>
    [JsonPropertyName("videoDetails")]
    public MediaConvertVideo? VideoDetails { get; set; }
}
