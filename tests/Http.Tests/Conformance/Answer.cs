using System.Text;
using System.Text.Json;

namespace Lambent.Http.Tests.Conformance;

/// <summary>A result, whatever the form of its source.</summary>
internal sealed class Answer(JsonElement result)
{
    public JsonElement Result => result;

    public int Status => result.GetProperty("statusCode").GetInt32();

    public bool IsBase64 => result.GetProperty("isBase64Encoded").GetBoolean();

    public byte[] Bytes => IsBase64 ? result.GetProperty("body").GetBytesFromBase64() : Encoding.UTF8.GetBytes(result.GetProperty("body").GetString()!);

    public string Body => Encoding.UTF8.GetString(Bytes);

    /// <summary>A header's values, joined; null when it is not there.</summary>
    public string? Header(string name)
    {
        foreach (var map in (string[])["multiValueHeaders", "headers"])
        {
            if (result.TryGetProperty(map, out var headers) && headers.TryGetProperty(name, out var value))
                return value.ValueKind == JsonValueKind.Array ? string.Join(", ", value.EnumerateArray()) : value.GetString();
        }

        return null;
    }
}
