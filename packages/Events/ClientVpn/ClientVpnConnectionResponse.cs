using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// Whether a client may connect.
/// See <see href="https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/connection-authorization.html"/>.
/// </summary>
[LambdaEvent("clientvpn-connection-handler-response", LambdaEventDirection.Returned, "allow & schema-version")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record ClientVpnConnectionResponse : LambdaPayload, ILambdaJson<ClientVpnConnectionResponse>
{
    /// <summary>Whether the connection is allowed.</summary>
    public bool? Allow { get; set; }

    /// <summary>The message for the user when the connection is denied, up to 255 bytes.</summary>
    [JsonPropertyName("error-msg-on-denied-connection")]
    public string? ErrorMsgOnDeniedConnection { get; set; }

    /// <summary>The older name of that message, up to version <c>v2</c>.</summary>
    [JsonPropertyName("error-msg-on-failed-posture-compliance")]
    public string? ErrorMsgOnFailedPostureCompliance { get; set; }

    /// <summary>The text for the connection log.</summary>
    [JsonPropertyName("posture-compliance-statuses")]
    public IReadOnlyList<string>? PostureComplianceStatuses { get; set; }

    /// <summary>The version of the request's format.</summary>
    [JsonPropertyName("schema-version")]
    public string? SchemaVersion { get; set; }
}
