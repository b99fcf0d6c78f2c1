using System.Diagnostics;

namespace Lambent.Events;

/// <summary>
/// A kind of payload that a type reads and writes. The generator makes the table of kinds from it. The compiler does not put it into the assembly.
/// </summary>
/// <param name="kind">The key of the kind, such as <c>sqs</c>.</param>
/// <param name="direction">Whether the function receives the payload, returns it, or both.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
[Conditional("GENERATOR")]
internal sealed class LambdaEventAttribute(string kind, LambdaEventDirection direction) : Attribute
{
    public string Kind => kind;

    public LambdaEventDirection Direction => direction;
}

/// <summary>A kind of EventBridge event whose <c>detail</c> a type reads. The generator makes the table of kinds from it.</summary>
/// <param name="kind">The key of the kind, such as <c>eventbridge-batch-job-state-change</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
[Conditional("GENERATOR")]
internal sealed class EventBridgeDetailAttribute(string kind) : Attribute
{
    public string Kind => kind;
}
