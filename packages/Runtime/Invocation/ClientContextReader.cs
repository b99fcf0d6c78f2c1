using System.Text;
using System.Text.Json;

namespace Lambent;

/// <summary>
/// Parses the headers that contain JSON. It uses <see cref="Utf8JsonReader"/> only, so that functions do not contain JSON contracts for these headers.
/// A malformed header is parsed as null, so that it does not fail the invocation.
/// </summary>
internal static class ClientContextReader
{
    public static LambdaClientContext? ReadClientContext(ReadOnlySpan<byte> json, out bool malformed)
    {
        malformed = false;
        try
        {
            var reader = new Utf8JsonReader(json);
            LambdaClientApplication? client = null;
            Dictionary<string, string>? custom = null, environment = null;
            Expect(ref reader, JsonTokenType.StartObject);
            while (NextProperty(ref reader, out var name))
            {
                switch (name)
                {
                    case "client": client = ToApplication(ReadMap(ref reader, json, stringsOnly: true)); break;
                    case "custom" or "Custom": custom = ReadMap(ref reader, json, stringsOnly: false); break;
                    case "env" or "environment": environment = ReadMap(ref reader, json, stringsOnly: false); break;
                    default: reader.Skip(); break;
                }
            }

            return new LambdaClientContext { Client = client, Custom = custom!, Environment = environment! };
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException) // invalid JSON or invalid UTF-8
        {
            malformed = true;
            return null;
        }
    }

    /// <summary>
    /// Parses only the member <c>w3c</c>, which Lambda adds to the client context. Spans need it in functions that do not read the client context.
    /// </summary>
    public static LambdaW3CContext? ReadW3C(ReadOnlySpan<byte> json, out bool malformed)
    {
        malformed = false;
        try
        {
            var reader = new Utf8JsonReader(json);
            Dictionary<string, string>? w3c = null;
            Expect(ref reader, JsonTokenType.StartObject);
            while (NextProperty(ref reader, out var name))
            {
                if (name == "w3c")
                    w3c = ReadMap(ref reader, json, stringsOnly: true);
                else
                    reader.Skip();
            }

            return ToW3C(w3c);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException) // invalid JSON or invalid UTF-8
        {
            malformed = true;
            return null;
        }
    }

    public static LambdaCognitoIdentity? ReadCognitoIdentity(ReadOnlySpan<byte> json, out bool malformed)
    {
        malformed = false;
        try
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            var map = ReadMap(ref reader, json, stringsOnly: true) ?? throw new JsonException();
            return new LambdaCognitoIdentity(
                map.GetValueOrDefault("cognitoIdentityId") ?? map.GetValueOrDefault("identityId"),
                map.GetValueOrDefault("cognitoIdentityPoolId") ?? map.GetValueOrDefault("identityPoolId"));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException) // invalid JSON or invalid UTF-8
        {
            malformed = true;
            return null;
        }
    }

    private static LambdaClientApplication? ToApplication(Dictionary<string, string>? map) => map is null ? null : new LambdaClientApplication
    {
        InstallationId = map.GetValueOrDefault("installation_id") ?? map.GetValueOrDefault("installationId"),
        AppTitle = map.GetValueOrDefault("app_title") ?? map.GetValueOrDefault("appTitle"),
        AppVersionName = map.GetValueOrDefault("app_version_name") ?? map.GetValueOrDefault("appVersionName"),
        AppVersionCode = map.GetValueOrDefault("app_version_code") ?? map.GetValueOrDefault("appVersionCode"),
        AppPackageName = map.GetValueOrDefault("app_package_name") ?? map.GetValueOrDefault("appPackageName"),
    };

    private static LambdaW3CContext? ToW3C(Dictionary<string, string>? map)
    {
        if (map is null)
            return null;
        var context = new LambdaW3CContext(map.GetValueOrDefault("traceparent"), map.GetValueOrDefault("tracestate"), map.GetValueOrDefault("baggage"));
        return context is { TraceParent: null, TraceState: null, Baggage: null } ? null : context;
    }

    /// <summary>The members of a JSON object; null for any other value. A value that is not a string is kept as its JSON text, or skipped with <paramref name="stringsOnly"/>.</summary>
    private static Dictionary<string, string>? ReadMap(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, bool stringsOnly)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return null;
        }

        var map = new Dictionary<string, string>();
        while (NextProperty(ref reader, out var name))
        {
            if (reader.TokenType == JsonTokenType.String)
                map[name] = reader.GetString()!;
            else if (stringsOnly || reader.TokenType == JsonTokenType.Null)
                reader.Skip();
            else
                map[name] = RawText(ref reader, json);
        }

        return map;
    }

    private static string RawText(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return Encoding.UTF8.GetString(json[start..(int)reader.BytesConsumed]);
    }

    private static bool NextProperty(ref Utf8JsonReader reader, out string name)
    {
        name = "";
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndObject)
            return false;
        name = reader.GetString()!;
        reader.Read();
        return true;
    }

    private static void Expect(ref Utf8JsonReader reader, JsonTokenType type)
    {
        reader.Read();
        if (reader.TokenType != type)
            throw new JsonException();
    }
}
