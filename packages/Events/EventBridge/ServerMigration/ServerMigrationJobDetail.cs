using System.Text.Json.Serialization;

namespace Lambent.Events.ServerMigration;

/// <summary>
/// A replication of a server that changed: <c>Server Migration Job State Change</c>.
/// See <see href="https://docs.aws.amazon.com/server-migration-service/latest/userguide/cwe-sms.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-sms-server-migration-job-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record ServerMigrationJobDetail : LambdaPayload, ILambdaJson<ServerMigrationJobDetail>
{
    /// <summary>The state, such as <c>Completed</c>.</summary>
    public string State { get => field ?? ""; set; }

    /// <summary>The run; <c>N/A</c> is none.</summary>
    [JsonPropertyName("replication-run-id")]
    public string ReplicationRunId { get => field ?? ""; set; }

    /// <summary>The job.</summary>
    [JsonPropertyName("replication-job-id")]
    public string ReplicationJobId { get => field ?? ""; set; }

    /// <summary>The image that was made.</summary>
    [JsonPropertyName("ami-id")]
    public string? AmiId { get; set; }

    /// <summary>The version of the detail, such as <c>1.0</c>.</summary>
    public string Version { get => field ?? ""; set; }
}
