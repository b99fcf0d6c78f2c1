namespace Lambent.Events;

/// <summary>
/// An HTTP request of any front end, as far as its body goes: what <c>Body</c>, <c>BodyText</c> and <c>BodyBytes</c> of
/// <see cref="BodyExtensions"/> read.
/// </summary>
public interface IHttpBody
{
    /// <summary>The body, in base64 if <see cref="IsBase64Encoded"/> is true; null when there is none.</summary>
    string? Body { get; }

    /// <summary>Whether <see cref="Body"/> is base64; null means no.</summary>
    bool? IsBase64Encoded { get; }
}
