namespace Lambent.Emulator;

/// <summary>What a caller may send along with an event. Members that are null are not sent, or made up where Lambda makes them up.</summary>
public sealed record LambdaInvokeOptions
{
    /// <summary>The request id, a UUID. Default: a new one.</summary>
    public string? RequestId { get; init; }

    /// <summary>The version or alias, which the invoked ARN then ends with.</summary>
    public string? Qualifier { get; init; }

    /// <summary>The client context as JSON, not encoded.</summary>
    public string? ClientContext { get; init; }

    /// <summary>The Amazon Cognito identity of the caller.</summary>
    public LambdaCognitoIdentity? CognitoIdentity { get; init; }

    /// <summary>The tenant, for functions that keep tenants apart.</summary>
    public string? TenantId { get; init; }

    /// <summary>The X-Ray tracing header. Default: a new trace that is not sampled.</summary>
    public string? TraceId { get; init; }
}
