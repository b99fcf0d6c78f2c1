using Lambent.Emulator;

namespace Lambent.Http.App.Tests;

/// <summary>Something that a gateway cannot carry, or adds: what Kestrel has to be sent, or would have answered, to be the same.</summary>
/// <param name="Reason">Why it is not a fault.</param>
/// <param name="From">How it is known: recorded, a page of AWS, assumed; what is our own decision says so.</param>
/// <param name="Kinds">Where.</param>
internal sealed record Loss(string Reason, string From, params LambdaGatewayKind[] Kinds)
{
    /// <summary>What is left of the request; null when all is.</summary>
    public Func<WireRequest, WireRequest>? Request { get; init; }

    /// <summary>What becomes of an answer to a request; null when nothing does.</summary>
    public Func<WireRequest, WireAnswer, WireAnswer>? Answer { get; init; }

    /// <summary>Headers that every answer has, with values of the moment.</summary>
    public string[] Added { get; init; } = [];

    /// <summary>Whether it is so only when the answer is streamed, or only when it is not; null for both.</summary>
    public bool? WhenStreamed { get; init; }
}
