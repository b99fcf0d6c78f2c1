using System.Diagnostics;

namespace Lambent.Events;

/// <summary>
/// A kind of payload that a type reads and writes, and what it is told by. The generator makes the table of kinds, the identification rules and the
/// table of event types from it. The compiler does not put it into the assembly.
/// </summary>
/// <remarks>
/// A rule is a list of marks, such as <c>Records &amp; window</c>, and holds when the payload has all of them. A mark is a path with arrays left out
/// (<c>[]</c> stands for an array that is the payload), or a path and the value of a text (<c>type=REQUEST</c>). Of several rules that hold the one that
/// says most counts: a path counts once, a path with its value three times. A payload that has the marks of another kind too therefore names them in its own rule.
/// </remarks>
/// <param name="kind">The key of the kind, such as <c>sqs</c>.</param>
/// <param name="direction">Whether the function receives the payload, returns it, or both.</param>
/// <param name="rules">The rules. None when the payload cannot be told from one of another kind.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
[Conditional("GENERATOR")]
internal sealed class LambdaEventAttribute(string kind, LambdaEventDirection direction, params string[] rules) : Attribute
{
    public string Kind => kind;

    public LambdaEventDirection Direction => direction;

    public string[] Rules => rules;

    /// <summary>A mark that no payload of another kind has: what follows it is not read.</summary>
    public string? DecidedBy { get; set; }
}

/// <summary>A kind of EventBridge event whose <c>detail</c> a type reads. The generator makes the table of kinds from it.</summary>
/// <param name="kind">The key of the kind, such as <c>eventbridge-batch-job-state-change</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
[Conditional("GENERATOR")]
internal sealed class EventBridgeDetailAttribute(string kind) : Attribute
{
    public string Kind => kind;
}
