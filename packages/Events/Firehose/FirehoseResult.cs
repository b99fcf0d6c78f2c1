namespace Lambent.Events;

/// <summary>What became of a record that Firehose wanted transformed.</summary>
[OpenEnum]
public readonly partial struct FirehoseResult
{
    /// <summary>It was transformed and is to be delivered.</summary>
    public const string Ok = "Ok";

    /// <summary>It was left out on purpose.</summary>
    public const string Dropped = "Dropped";

    /// <summary>It could not be transformed; Firehose puts it into the bucket of errors.</summary>
    public const string ProcessingFailed = "ProcessingFailed";
}
