namespace Lambent;

/// <summary>How HTTP applications run on Lambda. Every member has a default that is right for most.</summary>
public sealed class LambdaHttpOptions
{
    /// <summary>
    /// What sends the events, for every one of them. Default: null, each event is recognised from a few of its members, so that one function can serve
    /// several sources.
    /// </summary>
    public LambdaHttpSource? Source { get; set; }

    /// <summary>
    /// For which sources responses are streamed rather than sent when they are whole. It must say what the function URL (invoke mode
    /// <c>RESPONSE_STREAM</c>) or the REST API (response transfer mode <c>STREAM</c>) is set to, because Lambda does not tell a function how it was
    /// invoked. Default: null, what the variable <c>LAMBENT_HTTP_STREAMING</c> says (<c>None</c>, <c>FunctionUrl</c>, <c>RestApi</c> or <c>All</c>), and
    /// <see cref="LambdaResponseStreaming.None"/> when it is not set. See
    /// https://docs.aws.amazon.com/lambda/latest/dg/configuration-response-streaming.html.
    /// </summary>
    public LambdaResponseStreaming? ResponseStreaming { get; set; }
}
