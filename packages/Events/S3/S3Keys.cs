using System.Net;

namespace Lambent.Events;

/// <summary>Decodes keys of S3 notifications and Batch Operations jobs, which are URL-encoded with <c>+</c> for spaces. Keys in EventBridge events are not encoded.</summary>
internal static class S3Keys
{
    public static string Decode(string key) => WebUtility.UrlDecode(key);
}
