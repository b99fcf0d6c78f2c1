using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A response: part of a <see cref="CloudFrontEvent"/>, and what a function returns to answer a request itself or to let a response go on.
/// See <see href="https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-generating-http-responses-in-requests.html"/>.
/// </summary>
[LambdaEvent("cloudfront-lambda-edge-result-response", LambdaEventDirection.Returned, "status & headers")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record CloudFrontResponse : HttpResponse<CloudFrontResponse>, ILambdaJson<CloudFrontResponse>
{
    /// <summary>The HTTP status, which is a string in JSON.</summary>
    [JsonPropertyName("status")]
    public WireNumber? StatusCode { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The name of the status, such as <c>OK</c>.</summary>
    public string? StatusDescription { get; set; }

    /// <summary>The headers, by their names in lower case.</summary>
    [AllowNull]
    public CloudFrontHeaderMap Headers { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>
    /// The body, as <see cref="BodyEncoding"/> tells. Events do not hold it; when a function sets it, it takes the place of the origin's.
    /// </summary>
    public string? Body { get; set; }

    /// <summary>The encoding of <see cref="Body"/>; null means text.</summary>
    public CloudFrontBodyEncoding BodyEncoding { get; set; }

    private protected override void SetHeader(string name, IReadOnlyList<string> values) => Headers = Headers.With(name, values);

    private protected override void AddCookie(string cookie) =>
        Headers = Headers.With("set-cookie", [.. Headers.GetValueOrDefault("set-cookie", []).Select(one => one.Value), cookie]);

    internal override void Fill(int statusCode, HeaderMap? headers, string? body, bool? isBase64Encoded)
    {
        (StatusCode, StatusDescription) = (statusCode, HttpStatus.Name(statusCode));
        Headers = headers is null ? null : new(headers.Select(header => KeyValuePair.Create<string, IReadOnlyList<CloudFrontHeader>>(header.Key, [header.Value])));
        (Body, BodyEncoding) = (body, isBase64Encoded == true ? CloudFrontBodyEncoding.Base64 : null);
    }
}

/// <summary>A value of a header of CloudFront.</summary>
/// <param name="Key">The name in the casing that is sent; null for the name under which the value stands.</param>
/// <param name="Value">The value.</param>
public sealed record CloudFrontHeader(string? Key, string Value)
{
    /// <summary>Members of the JSON object beside key and value, of which CloudFront has none today. They are written back.</summary>
    /// <value>Null when there are none.</value>
    public IDictionary<string, JsonElement>? ExtensionData { get; init; }

    /// <summary>Whether an object that was read had no value, which reads as empty.</summary>
    internal bool IsWithoutValue { get; init; }

    /// <summary>Whether both have the same name, value and members without a property.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(CloudFrontHeader? other) =>
        other is not null && Key == other.Key && Value == other.Value && PayloadEquality.AreSame(ExtensionData, other.ExtensionData);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, Value);

    /// <summary>The type and nothing else: headers hold secrets, which must not reach a log by accident.</summary>
    public override string ToString() => nameof(CloudFrontHeader);

    /// <summary>A value whose name is sent as it stands in the map.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator CloudFrontHeader(string value) => new(null, value);
}
