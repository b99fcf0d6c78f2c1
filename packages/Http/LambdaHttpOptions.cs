using Lambent.Http;

namespace Lambent;

/// <summary>How HTTP applications run on Lambda. Every member has a default that is right for most.</summary>
public sealed class LambdaHttpOptions
{
    /// <summary>
    /// The source of HTTP requests. It decides where an event lacks what tells two sources apart: what looks like a request of an HTTP API may be one of a
    /// function URL, of a REST API one of an HTTP API with payload format 1.0, of a load balancer one with multi-value headers. A request that is clearly of
    /// another source fails the invocation. Events that are no HTTP requests go to the handlers of <c>MapEvent</c>, whatever the source. Default: null, the
    /// source of each event is recognised from a few of its members, so that one function can serve several sources.
    /// </summary>
    public LambdaHttpSource? Source { get; set; }

    /// <summary>
    /// How many entries of <c>X-Forwarded-For</c> are trusted, from its end, where the event has no address of the client of its own: behind a load balancer
    /// and VPC Lattice, which append the address that they see. What stands before was written by the client. Raise it by one for each proxy of yours
    /// in front, such as CloudFront; null trusts all entries. Default: 1, the last entry. See
    /// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/x-forwarded-headers.html.
    /// </summary>
    public int? ForwardLimit { get; set; } = 1;

    /// <summary>
    /// For which sources responses are streamed rather than sent when they are whole. It must say what the function URL (invoke mode
    /// <c>RESPONSE_STREAM</c>) or the REST API (response transfer mode <c>STREAM</c>) is set to, because Lambda does not tell a function how it was
    /// invoked. Default: null, what the variable <c>LAMBENT_HTTP_STREAMING</c> says (<c>None</c>, <c>FunctionUrl</c>, <c>RestApi</c> or <c>All</c>), and
    /// <see cref="LambdaResponseStreaming.None"/> when it is not set. See
    /// https://docs.aws.amazon.com/lambda/latest/dg/configuration-response-streaming.html.
    /// </summary>
    public LambdaResponseStreaming? ResponseStreaming { get; set; }

    /// <summary>The requests of <see cref="WarmUp"/>.</summary>
    internal List<HttpWarmUp> WarmUps { get; } = [];

    /// <summary>
    /// Answers a GET request for a path, through middleware and endpoint, before Lambda SnapStart takes its snapshot, so that the snapshot contains compiled
    /// code and filled caches. Responses are dropped, and an exception is logged. <see cref="LambdaContext.IsWarmUp"/> of <c>HttpContext.GetLambdaContext()</c>
    /// tells an application that nobody waits for the answer. Without SnapStart nothing happens. See <see cref="LambdaSnapStart.WarmUp"/>.
    /// </summary>
    /// <param name="path">The path and the query, as a client writes them: <c>/hello/Ann%20Lee?lang=de</c>.</param>
    /// <param name="times">The number of requests. Default: 34, the number after which the just-in-time compiler optimizes code that runs in each.</param>
    /// <exception cref="ArgumentException">The path does not begin with <c>/</c>.</exception>
    public void WarmUp(string path, int times = 34)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(times);
        if (!path.StartsWith('/'))
            throw new ArgumentException($"The path '{path}' does not begin with '/'. Give what follows the host in the URL, such as '/hello/Ann?lang=de'.", nameof(path));
        WarmUps.Add(new HttpWarmUp(path, times));
    }
}
