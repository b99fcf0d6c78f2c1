using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The event of Cognito Sync when a data set of an identity changes. The function returns it with the records to keep.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-events.html"/>.
/// </summary>
[LambdaEvent("cognito-sync-trigger", LambdaEventDirection.Both, "identityPoolId & datasetRecords")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<CognitoSyncEvent>))]
public sealed partial record CognitoSyncEvent : LambdaPayload, ILambdaJson<CognitoSyncEvent>
{
    /// <summary>The version of the format: 2.</summary>
    [JsonPropertyName("version")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Version { get; set; }

    /// <summary><c>SyncTrigger</c>.</summary>
    [JsonPropertyName("eventType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string EventType { get => field ?? ""; set; }

    /// <summary>The region.</summary>
    [JsonPropertyName("region")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Region { get => field ?? ""; set; }

    /// <summary>The identity pool.</summary>
    [JsonPropertyName("identityPoolId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string IdentityPoolId { get => field ?? ""; set; }

    /// <summary>The identity.</summary>
    [JsonPropertyName("identityId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string IdentityId { get => field ?? ""; set; }

    /// <summary>The data set.</summary>
    [JsonPropertyName("datasetName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string DatasetName { get => field ?? ""; set; }

    /// <summary>The records by key. A record that is added or removed here is added or removed in the data set.</summary>
    [JsonPropertyName("datasetRecords")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
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
    [JsonPropertyName("oldValue")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? OldValue { get; set; }

    /// <summary>The new value; the function may change it.</summary>
    [JsonPropertyName("newValue")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? NewValue { get; set; }

    /// <summary>The operation.</summary>
    [JsonPropertyName("op")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
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
