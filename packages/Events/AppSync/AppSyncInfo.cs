using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The GraphQL field that is resolved.</summary>
public sealed partial record AppSyncInfo : LambdaPayload
{
    /// <summary>The name of the field.</summary>
    [JsonPropertyName("fieldName")]
    public string FieldName { get => field ?? ""; set; }

    /// <summary>The name of the type that has the field: <c>Query</c>.</summary>
    [JsonPropertyName("parentTypeName")]
    public string ParentTypeName { get => field ?? ""; set; }

    /// <summary>The variables of the GraphQL operation.</summary>
    [JsonPropertyName("variables")]
    public JsonElement? Variables { get; set; }

    /// <summary>The fields that the client asks for, as paths: <c>address/city</c>.</summary>
    [JsonPropertyName("selectionSetList")]
    public IReadOnlyList<string> SelectionSetList { get => field ?? []; set; }

    /// <summary>The same as GraphQL.</summary>
    [JsonPropertyName("selectionSetGraphQL")]
    public string? SelectionSetGraphQL { get; set; }
}
