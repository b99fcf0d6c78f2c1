namespace Lambent.Events;

/// <summary>
/// The response of a function to a <see cref="VpcLatticeV1Request"/> or <see cref="VpcLatticeV2Request"/>.
/// See <see href="https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html"/>.
/// </summary>
[LambdaEvent("vpc-lattice-response", LambdaEventDirection.Returned)]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record VpcLatticeResponse : ProxyResponse<VpcLatticeResponse>, ILambdaJson<VpcLatticeResponse>
{
    /// <summary>The status with its name, <c>200 OK</c>.</summary>
    public string? StatusDescription { get; set; }

    internal override void Fill(int statusCode, HeaderMap? headers, string? body, bool? isBase64Encoded)
    {
        base.Fill(statusCode, headers, body, isBase64Encoded);
        StatusDescription = HttpStatus.CodeAndName(statusCode);
    }
}
