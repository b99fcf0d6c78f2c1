using System.Text.Json;

namespace Lambent.Events;

public static partial class LambdaEvents
{
    /// <summary>
    /// Identifies a payload by the names of a few of its members, without reading it all and without linking any event type.
    /// Members may come in any order. Of payloads that AWS uses for several purposes in one format, the most likely kind is returned: a response with a status
    /// code and nothing that is special to one service is <c>http-proxy-response</c>.
    /// </summary>
    /// <param name="utf8Json">The payload.</param>
    /// <returns>
    /// <see cref="LambdaEventKind.Unknown"/> when this version knows no such payload of AWS, or when it is not JSON. An empty array is unknown too: it holds no
    /// record that names the source, and EventBridge Pipes does not send empty batches.
    /// </returns>
    public static LambdaEventKind Identify(ReadOnlySpan<byte> utf8Json)
    {
        var scan = new PayloadScan(WithoutMark(utf8Json), stackalloc bool[IdentificationRules.Count]);
        try
        {
            return scan.Run();
        }
        catch (JsonException)
        {
            return LambdaEventKind.Unknown;
        }
    }
}
