using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A request that a VPC Lattice service passes to a function with event structure version 2. Read a JSON body with
/// <c>request.Body(AppJson.Default.Order)</c>.
/// See <see href="https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<VpcLatticeV2Request>))]
public sealed partial record VpcLatticeV2Request : LambdaPayload, ILambdaJson<VpcLatticeV2Request>, IHttpBody
{
    /// <summary>The version of the structure, <c>2.0</c>.</summary>
    [JsonPropertyName("version")]
    public string Version { get => field ?? ""; set; }

    /// <summary>The path.</summary>
    [JsonPropertyName("path")]
    public string Path { get => field ?? ""; set; }

    /// <summary>The HTTP method, in capitals.</summary>
    [JsonPropertyName("method")]
    public string Method { get => field ?? ""; set; }

    /// <summary>The headers, in lower case, with all their values.</summary>
    [JsonPropertyName("headers")]
    public MultiValueHeaderMap Headers { get => field ?? MultiValueHeaderMap.Empty; set; }

    /// <summary>The query with all values of each parameter.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, StringOrList> QueryStringParameters
    {
        get => QueryStringParametersOnWire.Count > 0 ? QueryStringParametersOnWire : QueryStringParametersInSnakeCase;
        set => (QueryStringParametersOnWire, QueryStringParametersInSnakeCase) = (value, ReadOnlyDictionary<string, StringOrList>.Empty);
    }

    /// <summary><see cref="QueryStringParameters"/> as the documentation spells it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [JsonPropertyName("queryStringParameters")]
    public IReadOnlyDictionary<string, StringOrList> QueryStringParametersOnWire
    {
        get => field ?? ReadOnlyDictionary<string, StringOrList>.Empty;
        set;
    }

    /// <summary><see cref="QueryStringParameters"/> as version 1 spells it; samples of version 2 hold it too.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [JsonPropertyName("query_string_parameters")]
    public IReadOnlyDictionary<string, StringOrList> QueryStringParametersInSnakeCase
    {
        get => field ?? ReadOnlyDictionary<string, StringOrList>.Empty;
        set;
    }

    /// <summary>The body, in base64 if <see cref="IsBase64Encoded"/> is true; null when there is none.</summary>
    [JsonPropertyName("body")]
    public string? Body { get; set; }

    /// <summary>Whether <see cref="Body"/> is base64, as it is when it is no text; null means no.</summary>
    [JsonPropertyName("isBase64Encoded")]
    public bool? IsBase64Encoded { get; set; }

    /// <summary>Details of the request: network, service, target group, identity.</summary>
    [JsonPropertyName("requestContext")]
    public VpcLatticeRequestContext RequestContext { get => field ??= new() { IsPlaceholder = true }; set; }
}
