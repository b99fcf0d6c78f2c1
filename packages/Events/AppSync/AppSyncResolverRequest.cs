using System.Text.Json;

namespace Lambent.Events;

/// <summary>
/// The event from AppSync to a function that resolves a GraphQL field without mapping templates. The result of the function is the field's
/// value, a type of your own.
/// See <see href="https://docs.aws.amazon.com/appsync/latest/devguide/resolver-context-reference.html"/>.
/// </summary>
[LambdaEvent("appsync-resolver-request", LambdaEventDirection.Received, "info.fieldName & arguments")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record AppSyncResolverRequest : LambdaPayload, ILambdaJson<AppSyncResolverRequest>
{
    /// <summary>The arguments of the field.</summary>
    public JsonElement? Arguments { get; set; }

    /// <summary>The value of the parent field; null for fields of queries and mutations.</summary>
    public JsonElement? Source { get; set; }

    /// <summary>The identity of the caller; null when the API was called with an API key.</summary>
    public AppSyncIdentity? Identity { get; set; }

    /// <summary>The HTTP request.</summary>
    public AppSyncRequest Request { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The result of the function before this one in a pipeline; null elsewhere.</summary>
    public AppSyncPrevious? Prev { get; set; }

    /// <summary>The field and the query.</summary>
    public AppSyncInfo Info { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The stash, which the functions of a pipeline share.</summary>
    public JsonElement? Stash { get; set; }
}

/// <summary>The GraphQL field that is resolved.</summary>
public sealed partial record AppSyncInfo : LambdaPayload
{
    /// <summary>The name of the field.</summary>
    public string FieldName { get => field ?? ""; set; }

    /// <summary>The name of the type that has the field: <c>Query</c>.</summary>
    public string ParentTypeName { get => field ?? ""; set; }

    /// <summary>The variables of the GraphQL operation.</summary>
    public JsonElement? Variables { get; set; }

    /// <summary>The fields that the client asks for, as paths: <c>address/city</c>.</summary>
    public IReadOnlyList<string> SelectionSetList { get => field ?? []; set; }

    /// <summary>The same as GraphQL.</summary>
    public string? SelectionSetGraphQL { get; set; }
}
