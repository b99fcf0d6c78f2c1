namespace Lambent.Events;

/// <summary>How a task ended.</summary>
[OpenEnum]
public readonly partial struct S3BatchResultCode
{
    /// <summary>It was done.</summary>
    public const string Succeeded = "Succeeded";

    /// <summary>It failed; the job tries it again before it ends.</summary>
    public const string TemporaryFailure = "TemporaryFailure";

    /// <summary>It failed.</summary>
    public const string PermanentFailure = "PermanentFailure";
}
