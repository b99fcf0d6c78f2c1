using System.Net;

namespace Lambent.Events;

/// <summary>Keys as S3 notifications and Batch Operations jobs write them: URL-encoded, blanks as <c>+</c>. EventBridge events have them as they are.</summary>
internal static class S3Keys
{
    public static string Decode(string key) => WebUtility.UrlDecode(key);
}
