namespace Lambent.Events;

/// <summary>The kind of a payload: an SQS event, a response to an Application Load Balancer, an EventBridge event by source and detail-type.</summary>
/// <param name="Key">The name in lower case, such as <c>sqs</c>, <c>alb-request</c> or <c>eventbridge-s3-object-created</c>.</param>
public readonly record struct LambdaEventKind(string Key)
{
    /// <summary>The kind of payloads that this version does not know.</summary>
    public static LambdaEventKind Unknown => default;

    /// <summary>Whether the kind is known.</summary>
    public bool IsKnown => Key is not null;

    /// <summary>The key, or <c>unknown</c>.</summary>
    public override string ToString() => Key ?? "unknown";
}
