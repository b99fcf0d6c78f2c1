namespace Lambent.Emulator;

/// <summary>A request to invoke a function, checked and ready for a runtime.</summary>
internal sealed record InvocationRequest
{
    public required ReadOnlyMemory<byte> Payload { get; init; }
    public required string RequestId { get; init; }
    public required string TraceId { get; init; }
    public required string FunctionArn { get; init; }
    public required string ExecutedVersion { get; init; }

    /// <summary>Whether the caller reads the response while it is written.</summary>
    public bool Streams { get; init; }

    /// <summary>When an asynchronous invocation was accepted; null for a synchronous one.</summary>
    public DateTimeOffset? Accepted { get; init; }

    /// <summary>The number of this attempt of an asynchronous invocation, from 1.</summary>
    public int Attempt { get; init; } = 1;

    public string? ClientContext { get; init; }
    public string? CognitoIdentity { get; init; }
    public string? TenantId { get; init; }
}
