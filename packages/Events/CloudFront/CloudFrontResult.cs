using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// The result of a Lambda@Edge function: the request, to continue, or a response. Both convert to it.
/// See <see href="https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-generating-http-responses-in-requests.html"/>.
/// </summary>
/// <example>
/// <code>
/// static CloudFrontResult Handle(CloudFrontEvent e) =>
///     e.Records[0].Cf.Request.Uri == "/old" ? CloudFrontResponse.Redirect("/new") : e.Records[0].Cf.Request;
/// </code>
/// </example>
[JsonConverter(typeof(PayloadConverter<CloudFrontResult>))]
public sealed class CloudFrontResult : ILambdaJson<CloudFrontResult>
{
    /// <summary>A request that goes on.</summary>
    /// <param name="request">The request.</param>
    public CloudFrontResult(CloudFrontRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Request = request;
    }

    /// <summary>A response.</summary>
    /// <param name="response">The response.</param>
    public CloudFrontResult(CloudFrontResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        Response = response;
    }

    /// <inheritdoc/>
    public static JsonTypeInfo<CloudFrontResult> JsonTypeInfo => field ??= PayloadContract<CloudFrontResult>.Create();

    static JsonCodec<CloudFrontResult> ILambdaJson<CloudFrontResult>.Codec => field ??= new DirectCodec<CloudFrontResult>(Read, Write);

    /// <summary>The request that goes on; null when it is a response.</summary>
    public CloudFrontRequest? Request { get; }

    /// <summary>The response; null when it is a request.</summary>
    public CloudFrontResponse? Response { get; }

    /// <summary>Whether both hold equal requests or equal responses.</summary>
    /// <param name="obj">The other.</param>
    public override bool Equals(object? obj) => obj is CloudFrontResult other && Equals(Request, other.Request) && Equals(Response, other.Response);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Request, Response);

    /// <summary>The name of the type and nothing else.</summary>
    public override string ToString() => nameof(CloudFrontResult);

    /// <summary>A request that goes on.</summary>
    /// <param name="request">The request.</param>
    public static implicit operator CloudFrontResult(CloudFrontRequest request) => new(request);

    /// <summary>A response.</summary>
    /// <param name="response">The response.</param>
    public static implicit operator CloudFrontResult(CloudFrontResponse response) => new(response);

    private static CloudFrontResult Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw JsonFault.Expected(nameof(CloudFrontResult));
        var ahead = reader;
        var isResponse = false;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            isResponse |= ahead.ValueTextEquals("status");
            ahead.Skip();
        }

        return isResponse
            ? CloudFrontResponseExactJson.Read(ref reader)
            : CloudFrontRequestExactJson.Read(ref reader);
    }

    private static void Write(Utf8JsonWriter writer, CloudFrontResult value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Response is { } response)
            CloudFrontResponseExactJson.Write(writer, response);
        else
            CloudFrontRequestExactJson.Write(writer, value.Request!);
    }
}
