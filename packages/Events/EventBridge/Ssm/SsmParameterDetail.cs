namespace Lambent.Events.Ssm;

/// <summary>
/// A parameter that was made, changed, labelled or deleted: <c>Parameter Store Change</c>.
/// See <see href="https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-cwe.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-ssm-parameter-store-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record SsmParameterDetail : LambdaPayload, ILambdaJson<SsmParameterDetail>
{
    /// <summary>The operation.</summary>
    public SsmParameterOperation Operation { get; set; }

    /// <summary>The parameter.</summary>
    public string Name { get => field ?? ""; set; }

    /// <summary><c>String</c>, <c>StringList</c> or <c>SecureString</c>.</summary>
    public string? Type { get; set; }

    /// <summary>The description.</summary>
    public string? Description { get; set; }
}

/// <summary>What was done with a parameter.</summary>
[OpenEnum]
public readonly partial struct SsmParameterOperation
{
    /// <summary>It was made.</summary>
    public const string Created = "Create";

    /// <summary>It was changed.</summary>
    public const string Updated = "Update";

    /// <summary>It was deleted.</summary>
    public const string Deleted = "Delete";

    /// <summary>A version of it was labelled.</summary>
    public const string Labelled = "LabelParameterVersion";
}
