namespace Lambent.Events.Transcribe;

/// <summary>How a transcription ended.</summary>
[OpenEnum]
public readonly partial struct TranscribeJobStatus
{
    /// <summary>It succeeded.</summary>
    public const string Completed = "COMPLETED";

    /// <summary>It failed.</summary>
    public const string Failed = "FAILED";
}
