using System.Text.Json.Serialization;

namespace Lambent.Events.CloudTrail;

/// <summary>The session of temporary credentials.</summary>
public sealed partial record CloudTrailSession : LambdaPayload
{
    /// <summary>The issuer of the session.</summary>
    [JsonPropertyName("sessionIssuer")]
    public CloudTrailSessionIssuer? SessionIssuer { get; set; }

    /// <summary>The web identity.</summary>
    [JsonPropertyName("webIdFederationData")]
    public CloudTrailWebFederation? WebIdFederationData { get; set; }

    /// <summary>The start of the session, and whether it used multi-factor authentication.</summary>
    [JsonPropertyName("attributes")]
    public CloudTrailSessionAttributes? Attributes { get; set; }

    /// <summary>The identity that first assumed the role.</summary>
    [JsonPropertyName("sourceIdentity")]
    public string? SourceIdentity { get; set; }

    /// <summary>The version of the metadata service of EC2.</summary>
    [JsonPropertyName("ec2RoleDelivery")]
    public string? Ec2RoleDelivery { get; set; }

    /// <summary>Whether this is the root user of a member account.</summary>
    [JsonPropertyName("assumedRoot")]
    public WireBoolean? AssumedRoot { get; set => field = value?.Or(WireForm.Text); }
}
