namespace Lambent.Events;

/// <summary>
/// The event of Cognito Sync when a data set of an identity changes. The function returns it with the records to keep.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-events.html"/>.
/// </summary>
[LambdaEvent("cognito-sync-trigger", LambdaEventDirection.Both, "identityPoolId & datasetRecords")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record CognitoSyncEvent : LambdaPayload, ILambdaJson<CognitoSyncEvent>
{
    /// <summary>The version of the format: 2.</summary>
    public int? Version { get; set; }

    /// <summary><c>SyncTrigger</c>.</summary>
    public string EventType { get => field ?? ""; set; }

    /// <summary>The region.</summary>
    public string Region { get => field ?? ""; set; }

    /// <summary>The identity pool.</summary>
    public string IdentityPoolId { get => field ?? ""; set; }

    /// <summary>The identity.</summary>
    public string IdentityId { get => field ?? ""; set; }

    /// <summary>The data set.</summary>
    public string DatasetName { get => field ?? ""; set; }

    /// <summary>The records by key. A record that is added or removed here is added or removed in the data set.</summary>
    public IReadOnlyDictionary<string, CognitoSyncRecord> DatasetRecords
    {
        get => field ?? ReadOnlyDictionary<string, CognitoSyncRecord>.Empty;
        set;
    }
}

/// <summary>A record of a data set.</summary>
public sealed partial record CognitoSyncRecord : LambdaPayload
{
    /// <summary>The old value.</summary>
    public string? OldValue { get; set; }

    /// <summary>The new value; the function may change it.</summary>
    public string? NewValue { get; set; }

    /// <summary>The operation.</summary>
    public CognitoSyncOperation Op { get; set; }
}

/// <summary>What is done to a record.</summary>
[OpenEnum]
public readonly partial struct CognitoSyncOperation
{
    /// <summary>It is set.</summary>
    public const string Replace = "replace";

    /// <summary>It is removed.</summary>
    public const string Remove = "remove";
}
