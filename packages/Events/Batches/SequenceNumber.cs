namespace Lambent.Events;

/// <summary>Sequence numbers of streams: digits that no integer type of .NET holds.</summary>
internal static class SequenceNumber
{
    /// <summary>Whether the left number is lower. An empty number is lower than any other: Lambda retries the whole batch then, which is safe.</summary>
    public static bool IsLower(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        left = left.TrimStart('0');
        right = right.TrimStart('0');
        return left.Length != right.Length ? left.Length < right.Length : left.SequenceCompareTo(right) < 0;
    }

    /// <summary>The response for records that were not handled: the lowest number, from which Lambda retries.</summary>
    public static StreamBatchResponse Checkpoint<T>(IEnumerable<T> failed, Func<T, string> number)
    {
        string? lowest = null;
        foreach (var record in failed)
        {
            if (lowest is null || IsLower(number(record), lowest))
                lowest = number(record);
        }

        return StreamBatchResponse.Failed(lowest);
    }
}
