namespace Lambent.Events;

/// <summary>Which kind an EventBridge event is, by its source and detail-type alone: nothing here links an event type.</summary>
internal static partial class EventBridgeKinds
{
    private const string Prefix = "eventbridge-";
    private const string Aws = "aws.";
    private const string Destination = "Lambda Function Invocation Result"; // - Success or - Failure

    private static LambdaEventKind Custom => new("eventbridge-custom");

    /// <summary>
    /// The kind whose key is <c>eventbridge-</c>, the service and the detail-type in words of lower case; the service only where the detail-type
    /// does not begin with it, and not for details that many services send alike, such as calls recorded by CloudTrail.
    /// </summary>
    /// <param name="source">The event's source, such as <c>aws.ecr</c>.</param>
    /// <param name="detailType">The event's detail-type, such as <c>ECR Image Scan</c>.</param>
    /// <returns><c>eventbridge-custom</c> for all that no type is made for: of the user's applications, or of AWS.</returns>
    public static LambdaEventKind Of(string? source, string? detailType)
    {
        if (source is null)
            return Custom;
        if (source.StartsWith("aws.partner/", StringComparison.Ordinal))
            return new("eventbridge-partner");
        if (source == "aws.scheduler")
            return new("eventbridge-scheduler");
        if (source == "aws.events" && string.IsNullOrEmpty(detailType))
            return new("eventbridge-scheduled-event"); // some tools leave the detail-type out
        if (detailType is null)
            return Custom;
        if (source == "lambda" && detailType.StartsWith(Destination, StringComparison.Ordinal))
            return new("eventbridge-lambda-function-invocation-result");
        return source.StartsWith(Aws, StringComparison.Ordinal) && Known(source.AsSpan(Aws.Length), detailType) is { } key ? new(key) : Custom;
    }

    private static string? Known(ReadOnlySpan<char> service, string detailType)
    {
        const int MaxLength = 160; // longer than any key
        if (Prefix.Length + service.Length + 1 + detailType.Length > MaxLength)
            return null;
        Span<char> key = stackalloc char[MaxLength];
        Prefix.CopyTo(key);
        var words = key[(Prefix.Length + service.Length + 1)..];
        words = words[..Slug(detailType, words)];
        if (!words.StartsWith(service) || words.Length == service.Length || words[service.Length] != '-')
        {
            service.CopyTo(key[Prefix.Length..]);
            key[Prefix.Length + service.Length] = '-';
            if (Find(key[..(Prefix.Length + service.Length + 1 + words.Length)]) is { } ofService)
                return ofService;
        }

        words.CopyTo(key[Prefix.Length..]);
        return Find(key[..(Prefix.Length + words.Length)]);
    }

    private static int Slug(ReadOnlySpan<char> text, Span<char> slug)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug[length++] = char.ToLowerInvariant(c);
            else if (length > 0 && slug[length - 1] != '-')
                slug[length++] = '-';
        }

        return length > 0 && slug[length - 1] == '-' ? length - 1 : length;
    }

    private static string? Find(ReadOnlySpan<char> key)
    {
        int low = 0, high = Keys.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = key.SequenceCompareTo(Keys[middle]);
            if (order == 0)
                return Keys[middle];
            if (order < 0)
                high = middle - 1;
            else
                low = middle + 1;
        }

        return null;
    }
}
