using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A client connects to a Client VPN endpoint, which asks the function whether it may.
/// See <see href="https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/connection-authorization.html"/>.
/// </summary>
[LambdaEvent("clientvpn-connection-handler-request", LambdaEventDirection.Received, "connection-id & endpoint-id")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record ClientVpnConnectionRequest : LambdaPayload, ILambdaJson<ClientVpnConnectionRequest>
{
    /// <summary>The id of the connection.</summary>
    [JsonPropertyName("connection-id")]
    public string ConnectionId { get => field ?? ""; set; }

    /// <summary>The id of the endpoint.</summary>
    [JsonPropertyName("endpoint-id")]
    public string EndpointId { get => field ?? ""; set; }

    /// <summary>The name in the client's certificate.</summary>
    [JsonPropertyName("common-name")]
    public string? CommonName { get; set; }

    /// <summary>The name of the user.</summary>
    public string? Username { get; set; }

    /// <summary>The operating system of the client.</summary>
    public string? Platform { get; set; }

    /// <summary>The version.</summary>
    [JsonPropertyName("platform-version")]
    public string? PlatformVersion { get; set; }

    /// <summary>The address of the client.</summary>
    [JsonPropertyName("public-ip")]
    public string? PublicIp { get; set; }

    /// <summary>The version of OpenVPN that the client uses.</summary>
    [JsonPropertyName("client-openvpn-version")]
    public string? ClientOpenVpnVersion { get; set; }

    /// <summary>The version of AWS's client.</summary>
    [JsonPropertyName("aws-client-version")]
    public string? AwsClientVersion { get; set; }

    /// <summary>The groups of the user.</summary>
    public string? Groups { get; set; }

    /// <summary>The version of the format, such as <c>v3</c>.</summary>
    [JsonPropertyName("schema-version")]
    public string SchemaVersion { get => field ?? ""; set; }
}
