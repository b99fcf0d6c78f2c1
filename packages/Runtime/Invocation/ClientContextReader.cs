using System.Text;
using System.Text.Json;

namespace Lambent;

/// <summary>
/// Reads the optional headers that hold JSON. Only <see cref="Utf8JsonReader"/>: a function that never looks at them pays no JSON model.
/// What is malformed reads as null, so that a header can never fail an invocation.
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
        catch (Exception e) when (e is JsonException or InvalidOperationException) // no JSON, or text that is not UTF-8
        {
            malformed = true;
            return null;
        }
    }

    /// <summary>
    /// What the platform puts into the client context as <c>w3c</c>. Read by itself, because spans need it in functions that never look at the rest.
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
        catch (Exception e) when (e is JsonException or InvalidOperationException) // no JSON, or text that is not UTF-8
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
        catch (Exception e) when (e is JsonException or InvalidOperationException) // no JSON, or text that is not UTF-8
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

    /// <summary>An object's members as text; null for anything but an object. Values that are not strings are their JSON text, or left out.</summary>
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
