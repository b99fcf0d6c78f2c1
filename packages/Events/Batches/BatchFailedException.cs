namespace Lambent.Events;

/// <summary>Not one record of a batch was handled, and <see cref="BatchOptions.ThrowWhenAllFail"/> asks for an error then.</summary>
public sealed class BatchFailedException : LambentException
{
    internal BatchFailedException(string message, IReadOnlyList<Exception> failures)
        : base(message, failures.Count > 0 ? failures[0] : null) => Failures = failures;

    /// <summary>What the handler threw; nothing for records that were not started.</summary>
    public IReadOnlyList<Exception> Failures { get; }
}
