namespace Lambent.Emulator;

/// <summary>What a caller asks for, checked and ready for a runtime.</summary>
internal sealed record InvocationRequest
{
    public required ReadOnlyMemory<byte> Payload { get; init; }
    public required string RequestId { get; init; }
    public required string TraceId { get; init; }
    public required string FunctionArn { get; init; }
    public required string ExecutedVersion { get; init; }

    /// <summary>Whether the caller reads the response as it comes.</summary>
    public bool Streams { get; init; }

    public string? ClientContext { get; init; }
    public string? CognitoIdentity { get; init; }
    public string? TenantId { get; init; }
}
