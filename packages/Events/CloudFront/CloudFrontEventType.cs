using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Where on the way of a request CloudFront calls a function.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<CloudFrontEventType>))]
public readonly record struct CloudFrontEventType(string Value) : IOpenEnum<CloudFrontEventType>
{
    /// <summary>When the request of a viewer has come, before the cache is searched.</summary>
    public static CloudFrontEventType ViewerRequest => new("viewer-request");

    /// <summary>When the cache does not have the answer, before the origin is asked.</summary>
    public static CloudFrontEventType OriginRequest => new("origin-request");

    /// <summary>When the origin has answered, before the answer is put into the cache.</summary>
    public static CloudFrontEventType OriginResponse => new("origin-response");

    /// <summary>Before the answer is sent to the viewer.</summary>
    public static CloudFrontEventType ViewerResponse => new("viewer-response");

    /// <inheritdoc/>
    public static CloudFrontEventType Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
