namespace Lambent.Events.WorkSpaces;

/// <summary>
/// A login to a WorkSpace: <c>WorkSpaces Access</c>.
/// See <see href="https://docs.aws.amazon.com/workspaces/latest/adminguide/cloudwatch-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-workspaces-access")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record WorkSpacesAccessDetail : LambdaPayload, ILambdaJson<WorkSpacesAccessDetail>
{
    /// <summary>The IP address of the client.</summary>
    public string ClientIpAddress { get => field ?? ""; set; }

    /// <summary><c>successfulLogin</c>.</summary>
    public string ActionType { get => field ?? ""; set; }

    /// <summary>With which client.</summary>
    public string WorkspacesClientProductName { get => field ?? ""; set; }

    /// <summary>The time.</summary>
    public partial DateTimeOffset? LoginTime { get; set; }

    /// <summary>On which operating system.</summary>
    public string ClientPlatform { get => field ?? ""; set; }

    /// <summary>The directory.</summary>
    public string DirectoryId { get => field ?? ""; set; }

    /// <summary>The WorkSpace.</summary>
    public string WorkspaceId { get => field ?? ""; set; }
}
