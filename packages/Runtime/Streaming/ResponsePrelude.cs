using System.Buffers;
using System.Text.Json;

namespace Lambent;

/// <summary>
/// The prelude of a streamed HTTP response for function URLs and API Gateway: one JSON object with status, headers and cookies, followed by eight NUL bytes.
/// See https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode-lambda.html.
/// </summary>
internal sealed class ResponsePrelude
{
    public const string ContentType = "application/vnd.awslambda.http-integration-response";

    /// <summary>The maximum length in bytes. API Gateway searches for the NUL bytes in the first 16 KB only.</summary>
    public const int MaxLength = 16 * 1024;

    public int? StatusCode { get; set; }

    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Dictionary<string, IReadOnlyList<string>> MultiValueHeaders { get; } = new(StringComparer.OrdinalIgnoreCase);

    public List<string> Cookies { get; } = [];

    public bool IsSet => StatusCode is not null || Headers.Count > 0 || MultiValueHeaders.Count > 0 || Cookies.Count > 0;

    public byte[] ToBytes(string? contentType)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, PayloadBuffer.WriterOptions))
        {
            json.WriteStartObject();
            json.WriteNumber("statusCode"u8, StatusCode ?? 200);
            json.WriteStartObject("headers"u8);
            if (contentType is not null && !Headers.ContainsKey("Content-Type") && !MultiValueHeaders.ContainsKey("Content-Type"))
                json.WriteString("Content-Type"u8, contentType);
            foreach (var (name, value) in Headers)
            {
                if (!IsSetByGateway(name))
                    json.WriteString(name, value);
            }

            json.WriteEndObject();
            WriteMultiValueHeaders(json);
            if (Cookies.Count > 0)
                WriteArray(json, "cookies", Cookies);
            json.WriteEndObject();
        }

        buffer.Write("\0\0\0\0\0\0\0\0"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes the member only when it is not empty, because a function URL responds with status 500 to it.</summary>
    private void WriteMultiValueHeaders(Utf8JsonWriter json)
    {
        if (MultiValueHeaders.Count == 0)
            return;
        json.WriteStartObject("multiValueHeaders"u8);
        foreach (var (name, values) in MultiValueHeaders)
        {
            if (!IsSetByGateway(name))
                WriteArray(json, name, values);
        }

        json.WriteEndObject();
    }

    private static void WriteArray(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        ArgumentNullException.ThrowIfNull(values, name);
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>Whether the gateway sets the header itself. A Content-Length from the function makes the gateway respond with status 502.</summary>
    private static bool IsSetByGateway(string name) =>
        name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase) || name.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase);
}
