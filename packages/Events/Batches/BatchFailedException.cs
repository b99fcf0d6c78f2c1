namespace Lambent.Events;

/// <summary>
/// Records of a batch were not handled, and the response cannot say so: the source has no partial responses (Amazon MQ), or no record was handled and
/// <see cref="BatchOptions.ThrowWhenAllFail"/> is set.
/// </summary>
public sealed class BatchFailedException : LambentException
{
    internal BatchFailedException(string message, IReadOnlyList<string> failedRecords, IReadOnlyList<Exception> failures)
        : base(message, failures.Count > 0 ? failures[0] : null)
    {
        FailedRecords = failedRecords;
        Failures = failures;
    }

    /// <summary>The identifiers of the records that were not handled, in the order of the batch, such as message IDs and sequence numbers.</summary>
    public IReadOnlyList<string> FailedRecords { get; }

    /// <summary>The exceptions of the handlers. Records that did not finish before the deadline, or were not started, have none.</summary>
    public IReadOnlyList<Exception> Failures { get; }
}
