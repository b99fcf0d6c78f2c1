using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A push to a CodeCommit repository, or a branch or tag that was made or deleted.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-codecommit.html"/>.
/// </summary>
[LambdaEvent("codecommit-trigger", LambdaEventDirection.Received, DecidedBy = "Records.eventSource=aws:codecommit")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record CodeCommitEvent : LambdaPayload, ILambdaJson<CodeCommitEvent>
{
    /// <summary>The records.</summary>
    [JsonPropertyName("Records")]
    public IReadOnlyList<CodeCommitRecord> Records { get => field ?? []; set; }
}

/// <summary>A change of references in a repository.</summary>
public sealed partial record CodeCommitRecord : LambdaPayload
{
    /// <summary>The region of the repository.</summary>
    public string AwsRegion { get => field ?? ""; set; }

    /// <summary>The references.</summary>
    [JsonPropertyName("codecommit")]
    public CodeCommitReferences CodeCommit { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The text that the trigger is set up with.</summary>
    public string? CustomData { get; set; }

    /// <summary>The id of the event.</summary>
    public string EventId { get => field ?? ""; set; }

    /// <summary>The name of the event: <c>ReferenceChanges</c>, or <c>TriggerEventTest</c> from the console.</summary>
    public string? EventName { get; set; }

    /// <summary>The number of this part, if the event was sent in parts.</summary>
    public int? EventPartNumber { get; set; }

    /// <summary>Always <c>aws:codecommit</c>.</summary>
    public string EventSource { get => field ?? ""; set; }

    /// <summary>The ARN of the repository.</summary>
    [JsonPropertyName("eventSourceARN")]
    public string EventSourceArn { get => field ?? ""; set; }

    /// <summary>The time of the event.</summary>
    public partial DateTimeOffset? EventTime { get; set; }

    /// <summary>The number of parts of the event.</summary>
    public int? EventTotalParts { get; set; }

    /// <summary>The id of the trigger.</summary>
    public string? EventTriggerConfigId { get; set; }

    /// <summary>The name of the trigger.</summary>
    public string? EventTriggerName { get; set; }

    /// <summary>The version of the format, <c>1.0</c>.</summary>
    public string? EventVersion { get; set; }

    /// <summary>The identity of the caller.</summary>
    [JsonPropertyName("userIdentityARN")]
    public string? UserIdentityArn { get; set; }
}

/// <summary>References that changed.</summary>
public sealed partial record CodeCommitReferences : LambdaPayload
{
    /// <summary>The references.</summary>
    public IReadOnlyList<CodeCommitReference> References { get => field ?? []; set; }
}

/// <summary>A branch or tag.</summary>
public sealed partial record CodeCommitReference : LambdaPayload
{
    /// <summary>The id of the commit it points to.</summary>
    public string? Commit { get; set; }

    /// <summary>The full name, such as <c>refs/heads/main</c>.</summary>
    public string? Ref { get; set; }

    /// <summary>Whether the reference was created.</summary>
    public bool? Created { get; set; }

    /// <summary>Whether the reference was deleted.</summary>
    public bool? Deleted { get; set; }
}
