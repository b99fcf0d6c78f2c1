using System.Text.Json.Serialization;

namespace Lambent.Events.WorkSpaces;

/// <summary>
/// A login to a WorkSpace: <c>WorkSpaces Access</c>.
/// See <see href="https://docs.aws.amazon.com/workspaces/latest/adminguide/cloudwatch-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-workspaces-access")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<WorkSpacesAccessDetail>))]
public sealed partial record WorkSpacesAccessDetail : LambdaPayload, ILambdaJson<WorkSpacesAccessDetail>
{
    /// <summary>The IP address of the client.</summary>
    [JsonPropertyName("clientIpAddress")]
    public string ClientIpAddress { get => field ?? ""; set; }

    /// <summary><c>successfulLogin</c>.</summary>
    [JsonPropertyName("actionType")]
    public string ActionType { get => field ?? ""; set; }

    /// <summary>With which client.</summary>
    [JsonPropertyName("workspacesClientProductName")]
    public string WorkspacesClientProductName { get => field ?? ""; set; }

    /// <summary>The time.</summary>
    [JsonPropertyName("loginTime")]
    public Timestamp? LoginTime { get; set; }

    /// <summary>On which operating system.</summary>
    [JsonPropertyName("clientPlatform")]
    public string ClientPlatform { get => field ?? ""; set; }

    /// <summary>The directory.</summary>
    [JsonPropertyName("directoryId")]
    public string DirectoryId { get => field ?? ""; set; }

    /// <summary>The WorkSpace.</summary>
    [JsonPropertyName("workspaceId")]
    public string WorkspaceId { get => field ?? ""; set; }
}
