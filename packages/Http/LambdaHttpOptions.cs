using Lambent.Http;

namespace Lambent;

/// <summary>Options for HTTP applications on Lambda. Every member has a default that is right for most applications.</summary>
public sealed class LambdaHttpOptions
{
    /// <summary>
    /// The source of HTTP requests. Set it when an event lacks the member that distinguishes two sources: an event that looks like a request of an HTTP API may
    /// come from a function URL, a request of a REST API may come from an HTTP API with payload format 1.0, and a request of a load balancer may come from a
    /// load balancer with multi-value headers. A request that is clearly from another source fails the invocation. Events that are not HTTP requests go to the
    /// handlers of <c>MapEvent</c>, whatever the source. Default: null, the source of each event is recognised from a few of its members, so that one function
    /// can serve several sources.
    /// </summary>
    public LambdaHttpSource? Source { get; set; }

    /// <summary>
    /// The number of entries of <c>X-Forwarded-For</c> that are trusted, counted from the end. It is used when the event has no member with the address of the
    /// client: behind a load balancer and VPC Lattice, which append the address that they see. The client can write the entries before. Add one for each proxy
    /// that you operate in front, such as CloudFront; null trusts all entries. Default: 1, the last entry. See
    /// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/x-forwarded-headers.html.
    /// </summary>
    public int? ForwardLimit { get; set; } = 1;

    /// <summary>
    /// The sources whose responses are streamed instead of buffered. The value must match the configuration of the function URL (invoke mode
    /// <c>RESPONSE_STREAM</c>) or of the REST API (response transfer mode <c>STREAM</c>), because Lambda does not tell a function how it was
    /// invoked. Default: null, the value of the variable <c>LAMBENT_HTTP_STREAMING</c> (<c>None</c>, <c>FunctionUrl</c>, <c>RestApi</c> or <c>All</c>), and
    /// <see cref="LambdaResponseStreaming.None"/> when the variable is not set. See
    /// https://docs.aws.amazon.com/lambda/latest/dg/configuration-response-streaming.html.
    /// </summary>
    public LambdaResponseStreaming? ResponseStreaming { get; set; }

    /// <summary>The requests of <see cref="WarmUp"/>; null when there are none.</summary>
    internal List<HttpWarmUp>? WarmUps { get; private set; }

    /// <summary>
    /// Runs a GET request for a path, through middleware and endpoint, before Lambda SnapStart takes its snapshot, so that the snapshot contains compiled
    /// code and filled caches. Responses are discarded, and an exception is logged. <see cref="LambdaContext.IsWarmUp"/> of <c>HttpContext.GetLambdaContext()</c>
    /// tells an application that the request has no client. Without SnapStart this method has no effect. See <see cref="LambdaSnapStart.WarmUp"/>.
    /// </summary>
    /// <param name="path">The path and the query, as a client writes them: <c>/hello/Ann%20Lee?lang=de</c>.</param>
    /// <param name="times">The number of requests. Default: 34, the number after which the just-in-time compiler optimizes code that runs in each request.</param>
    /// <exception cref="ArgumentException">The path does not begin with <c>/</c>.</exception>
    public void WarmUp(string path, int times = 34)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(times);
        if (!path.StartsWith('/'))
            throw new ArgumentException($"The path '{path}' does not begin with '/'. Give what follows the host in the URL, such as '/hello/Ann?lang=de'.", nameof(path));
        (WarmUps ??= []).Add(new HttpWarmUp(path, times));
    }
}
