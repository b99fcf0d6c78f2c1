using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The event from AppSync to a function that resolves a GraphQL field without mapping templates. The result of the function is the field's
/// value, a type of your own.
/// See <see href="https://docs.aws.amazon.com/appsync/latest/devguide/resolver-context-reference.html"/>.
/// </summary>
[LambdaEvent("appsync-resolver-request", LambdaEventDirection.Received, "info.fieldName & arguments")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<AppSyncResolverRequest>))]
public sealed partial record AppSyncResolverRequest : LambdaPayload, ILambdaJson<AppSyncResolverRequest>
{
    /// <summary>The arguments of the field.</summary>
    [JsonPropertyName("arguments")]
    public JsonElement? Arguments { get; set; }

    /// <summary>The value of the parent field; null for fields of queries and mutations.</summary>
    [JsonPropertyName("source")]
    public JsonElement? Source { get; set; }

    /// <summary>The identity of the caller; null when the API was called with an API key.</summary>
    [JsonPropertyName("identity")]
    public AppSyncIdentity? Identity { get; set; }

    /// <summary>The HTTP request.</summary>
    [JsonPropertyName("request")]
    public AppSyncRequest Request { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The result of the function before this one in a pipeline; null elsewhere.</summary>
    [JsonPropertyName("prev")]
    public AppSyncPrevious? Prev { get; set; }

    /// <summary>The field and the query.</summary>
    [JsonPropertyName("info")]
    public AppSyncInfo Info { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The stash, which the functions of a pipeline share.</summary>
    [JsonPropertyName("stash")]
    public JsonElement? Stash { get; set; }
}

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
