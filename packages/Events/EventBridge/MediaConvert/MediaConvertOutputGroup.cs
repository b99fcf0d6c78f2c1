using System.Text.Json.Serialization;

namespace Lambent.Events.MediaConvert;

/// <summary>An output group of a job.</summary>
public sealed partial record MediaConvertOutputGroup : LambdaPayload
{
    /// <summary>The type of the group, such as <c>HLS_GROUP</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>The outputs.</summary>
    [JsonPropertyName("outputDetails")]
    public IReadOnlyList<MediaConvertOutput> OutputDetails { get => field ?? []; set; }

    /// <summary>The playlists, in S3.</summary>
    [JsonPropertyName("playlistFilePaths")]
    public IReadOnlyList<string> PlaylistFilePaths { get => field ?? []; set; }
}
