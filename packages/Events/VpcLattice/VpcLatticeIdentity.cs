using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The identity of the caller of a VPC Lattice service.</summary>
public sealed partial record VpcLatticeIdentity : LambdaPayload
{
    /// <summary>The ARN of the VPC from which the request came.</summary>
    [JsonPropertyName("sourceVpcArn")]
    public string? SourceVpcArn { get; set; }

    /// <summary>The authentication type: <c>AWS_IAM</c>; null when the service requires no authentication.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>The ARN of the principal who signed the request.</summary>
    [JsonPropertyName("principal")]
    public string? Principal { get; set; }

    /// <summary>The AWS organization of the principal.</summary>
    [JsonPropertyName("principalOrgID")]
    public string? PrincipalOrgId { get; set; }

    /// <summary>The name of the session of the role.</summary>
    [JsonPropertyName("sessionName")]
    public string? SessionName { get; set; }

    /// <summary>The issuer of the certificate by which IAM Roles Anywhere gave out the credentials.</summary>
    [JsonPropertyName("x509IssuerOu")]
    public string? X509IssuerOu { get; set; }

    /// <summary>The DNS name of the certificate's alternative names.</summary>
    [JsonPropertyName("x509SanDns")]
    public string? X509SanDns { get; set; }

    /// <summary>The directory name of the certificate's alternative names.</summary>
    [JsonPropertyName("x509SanNameCn")]
    public string? X509SanNameCn { get; set; }

    /// <summary>The URI of the certificate's alternative names.</summary>
    [JsonPropertyName("x509SanUri")]
    public string? X509SanUri { get; set; }

    /// <summary>The subject of the certificate.</summary>
    [JsonPropertyName("x509SubjectCn")]
    public string? X509SubjectCn { get; set; }
}
