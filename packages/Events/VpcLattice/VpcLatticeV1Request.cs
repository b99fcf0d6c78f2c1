using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A request that a VPC Lattice service passes to a function with event structure version 1. Read a JSON body with
/// <c>request.Body(AppJson.Default.Order)</c>.
/// See <see href="https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html"/>.
/// </summary>
[LambdaEvent("vpc-lattice-v1-request", LambdaEventDirection.Received, DecidedBy = "raw_path")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record VpcLatticeV1Request : LambdaPayload, ILambdaJson<VpcLatticeV1Request>, IHttpBody
{
    /// <summary>The path.</summary>
    [JsonPropertyName("raw_path")]
    public string RawPath { get => field ?? ""; set; }

    /// <summary>The HTTP method, in capitals.</summary>
    public string Method { get => field ?? ""; set; }

    /// <summary>The headers, in lower case; the values of repeated ones are joined by commas.</summary>
    public HeaderMap Headers { get => field ?? HeaderMap.Empty; set; }

    /// <summary>The query; of repeated parameters the last value.</summary>
    [JsonPropertyName("query_string_parameters")]
    public IReadOnlyDictionary<string, string> QueryStringParameters { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The body, in base64 if <see cref="IsBase64Encoded"/> is true.</summary>
    public string? Body { get; set; }

    /// <summary>Whether <see cref="Body"/> is base64, as it is when it is no text; null means no.</summary>
    [JsonPropertyName("is_base64_encoded")]
    public bool? IsBase64Encoded { get; set; }
}
