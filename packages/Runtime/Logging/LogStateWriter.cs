using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Lambent;

/// <summary>Writes the values of a message template and of its scopes as members of the JSON object of a record.</summary>
internal static class LogStateWriter
{
    // "_aws" is reserved, because a template or a scope must not turn a record into metrics.
    private static readonly string[] ReservedKeys =
    [
        "_aws",
        "timestamp", "level", "requestId", "traceId", "tenantId", "logger", "eventId", "message", "errorType", "errorMessage", "stackTrace", "scopes",
    ];

    public static void Write(Utf8JsonWriter json, IReadOnlyList<KeyValuePair<string, object?>>? values, IExternalScopeProvider scopes)
    {
        var writtenNames = new List<string>();
        for (var i = 0; i < values?.Count; i++)
            WriteValue(json, values[i], writtenNames);

        var scopeTexts = new List<string>();
        // Names are unique: a value of the message replaces a value with the same name in a scope.
        scopes.ForEachScope(
            static (scope, state) =>
            {
                if (scope is IEnumerable<KeyValuePair<string, object?>> members)
                {
                    var named = false;
                    foreach (var value in members)
                        named |= WriteValue(state.json, value, state.writtenNames);
                    if (named)
                        return;
                }

                state.scopeTexts.Add(SafeText.From(scope));
            },
            (json, writtenNames, scopeTexts));
        if (scopeTexts.Count == 0)
            return;
        json.WriteStartArray("scopes"u8);
        foreach (var text in scopeTexts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static bool WriteValue(Utf8JsonWriter json, KeyValuePair<string, object?> value, List<string> writtenNames)
    {
        var name = value.Key;
        if (name is null or "{OriginalFormat}")
            return false;
        if (name is ['@', ..])
            name = name[1..];
        while (Array.IndexOf(ReservedKeys, name) >= 0)
            name += "_";
        if (writtenNames.Contains(name))
            return true;
        writtenNames.Add(name);
        json.WritePropertyName(name);
        LogValueWriter.Write(json, value.Value, 0);
        return true;
    }
}
