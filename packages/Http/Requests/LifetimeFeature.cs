using Microsoft.AspNetCore.Http.Features;

namespace Lambent.Http;

/// <summary><c>HttpContext.RequestAborted</c>: fires shortly before the deadline of the invocation, or when the application aborts.</summary>
internal sealed class LifetimeFeature(LambdaContext context) : IHttpRequestLifetimeFeature
{
    private CancellationTokenSource? _source;
    private CancellationToken? _token;

    /// <summary>The token of a linked source, so that it signals both the deadline and an abort.</summary>
    public CancellationToken RequestAborted
    {
        get => _token ??= (_source ??= CancellationTokenSource.CreateLinkedTokenSource(context.CancellationToken)).Token;
        set => _token = value;
    }

    /// <summary>Whether the time of the invocation is up. Creates no deadline timer unless <see cref="RequestAborted"/> is read.</summary>
    public bool IsOutOfTime => _token is not null && context.CancellationToken.IsCancellationRequested;

    /// <summary>Whether the application has aborted the request.</summary>
    public bool IsAborted { get; private set; }

    public void Abort()
    {
        IsAborted = true;
        _ = RequestAborted;
        _source?.Cancel();
    }
}
