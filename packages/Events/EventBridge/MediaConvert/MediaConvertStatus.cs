namespace Lambent.Events.MediaConvert;

/// <summary>The state of a job.</summary>
[OpenEnum]
public readonly partial struct MediaConvertStatus
{
    /// <summary>It runs.</summary>
    public const string Progressing = "PROGRESSING";

    /// <summary>It runs on.</summary>
    public const string StatusUpdate = "STATUS_UPDATE";

    /// <summary>Its input was looked at.</summary>
    public const string InputInformation = "INPUT_INFORMATION";

    /// <summary>It changed the queue.</summary>
    public const string QueueHop = "QUEUE_HOP";

    /// <summary>There is a warning.</summary>
    public const string NewWarning = "NEW_WARNING";

    /// <summary>It succeeded.</summary>
    public const string Complete = "COMPLETE";

    /// <summary>Someone cancelled it.</summary>
    public const string Canceled = "CANCELED";

    /// <summary>It failed.</summary>
    public const string Error = "ERROR";
}
