using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A request that a VPC Lattice service passes to a function with event structure version 2. Read a JSON body with
/// <c>request.Body(AppJson.Default.Order)</c>.
/// See <see href="https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html"/>.
/// </summary>
[LambdaEvent("vpc-lattice-v2-request", LambdaEventDirection.Received, "requestContext.serviceNetworkArn")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record VpcLatticeV2Request : LambdaPayload, ILambdaJson<VpcLatticeV2Request>, IHttpBody
{
    /// <summary>The version of the structure, <c>2.0</c>.</summary>
    public string Version { get => field ?? ""; set; }

    /// <summary>The path.</summary>
    public string Path { get => field ?? ""; set; }

    /// <summary>The HTTP method, in capitals.</summary>
    public string Method { get => field ?? ""; set; }

    /// <summary>The headers, in lower case, with all their values.</summary>
    public MultiValueHeaderMap Headers { get => field ?? MultiValueHeaderMap.Empty; set; }

    /// <summary>The query with all values of each parameter.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, StringOrList> QueryStringParameters
    {
        get => QueryStringParametersOnWire.Count > 0 ? QueryStringParametersOnWire : QueryStringParametersInSnakeCase;
        set => (QueryStringParametersOnWire, QueryStringParametersInSnakeCase) = (value, ReadOnlyDictionary<string, StringOrList>.Empty);
    }

    /// <summary><see cref="QueryStringParameters"/> as the documentation spells it.</summary>
    [JsonPropertyName("queryStringParameters")]
    internal IReadOnlyDictionary<string, StringOrList> QueryStringParametersOnWire
    {
        get => field ?? ReadOnlyDictionary<string, StringOrList>.Empty;
        set;
    }

    /// <summary><see cref="QueryStringParameters"/> as version 1 spells it; samples of version 2 hold it too.</summary>
    [JsonPropertyName("query_string_parameters")]
    internal IReadOnlyDictionary<string, StringOrList> QueryStringParametersInSnakeCase
    {
        get => field ?? ReadOnlyDictionary<string, StringOrList>.Empty;
        set;
    }

    /// <summary>The body, in base64 if <see cref="IsBase64Encoded"/> is true; null when there is none.</summary>
    public string? Body { get; set; }

    /// <summary>Whether <see cref="Body"/> is base64, as it is when it is no text; null means no.</summary>
    public bool? IsBase64Encoded { get; set; }

    /// <summary>Details of the request: network, service, target group, identity.</summary>
    public VpcLatticeRequestContext RequestContext { get => field ??= new() { IsPlaceholder = true }; set; }
}

/// <summary>Details of a request: network, service, target group, identity.</summary>
public sealed partial record VpcLatticeRequestContext : LambdaPayload
{
    /// <summary>The ARN of the service network by which the request came.</summary>
    public string ServiceNetworkArn { get => field ?? ""; set; }

    /// <summary>The ARN of the service.</summary>
    public string ServiceArn { get => field ?? ""; set; }

    /// <summary>The ARN of the target group that the function is registered with.</summary>
    public string TargetGroupArn { get => field ?? ""; set; }

    /// <summary>The identity of the caller.</summary>
    public VpcLatticeIdentity Identity { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The region of the service.</summary>
    public string Region { get => field ?? ""; set; }

    /// <summary>The time of the request, to the microsecond.</summary>
    [WireFormat(TimestampFormat.UnixMicrosecondsText)]
    public partial DateTimeOffset? TimeEpoch { get; set; }
}

/// <summary>The identity of the caller of a VPC Lattice service.</summary>
public sealed partial record VpcLatticeIdentity : LambdaPayload
{
    /// <summary>The ARN of the VPC from which the request came.</summary>
    public string? SourceVpcArn { get; set; }

    /// <summary>The authentication type: <c>AWS_IAM</c>; null when the service requires no authentication.</summary>
    public string? Type { get; set; }

    /// <summary>The ARN of the principal who signed the request.</summary>
    public string? Principal { get; set; }

    /// <summary>The AWS organization of the principal.</summary>
    [JsonPropertyName("principalOrgID")]
    public string? PrincipalOrgId { get; set; }

    /// <summary>The name of the session of the role.</summary>
    public string? SessionName { get; set; }

    /// <summary>The issuer of the certificate by which IAM Roles Anywhere gave out the credentials.</summary>
    public string? X509IssuerOu { get; set; }

    /// <summary>The DNS name of the certificate's alternative names.</summary>
    public string? X509SanDns { get; set; }

    /// <summary>The directory name of the certificate's alternative names.</summary>
    public string? X509SanNameCn { get; set; }

    /// <summary>The URI of the certificate's alternative names.</summary>
    public string? X509SanUri { get; set; }

    /// <summary>The subject of the certificate.</summary>
    public string? X509SubjectCn { get; set; }
}
