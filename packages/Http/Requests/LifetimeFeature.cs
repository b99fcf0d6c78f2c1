using Microsoft.AspNetCore.Http.Features;

namespace Lambent.Http;

/// <summary><c>HttpContext.RequestAborted</c>: fires shortly before the deadline of the invocation, or when the application aborts.</summary>
internal sealed class LifetimeFeature(LambdaContext context) : IHttpRequestLifetimeFeature
{
    private CancellationTokenSource? _source;
    private CancellationToken? _token;

    /// <summary>A token of its own, so that whoever has it learns of both.</summary>
    public CancellationToken RequestAborted
    {
        get => _token ??= (_source ??= CancellationTokenSource.CreateLinkedTokenSource(context.CancellationToken)).Token;
        set => _token = value;
    }

    /// <summary>Whether the time of the invocation is up. Asks no timer of who has not asked for the token.</summary>
    public bool IsOutOfTime => _token is not null && context.CancellationToken.IsCancellationRequested;

    /// <summary>Whether the application has given the request up.</summary>
    public bool IsAborted { get; private set; }

    public void Abort()
    {
        IsAborted = true;
        _ = RequestAborted;
        _source?.Cancel();
    }
}
