using System.Text.Json;

namespace Lambent.Events;

/// <summary>
/// The event from the GraphQL API of an Amplify project to the function of an <c>@function</c> directive.
/// See <see href="https://docs.amplify.aws/gen1/javascript/build-a-backend/graphqlapi/custom-business-logic/"/>.
/// </summary>
[LambdaEvent("appsync-amplify-resolver-request", LambdaEventDirection.Received, "typeName & fieldName & arguments")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record AppSyncAmplifyRequest : LambdaPayload, ILambdaJson<AppSyncAmplifyRequest>
{
    /// <summary>The name of the type that has the field: <c>Query</c>.</summary>
    public string TypeName { get => field ?? ""; set; }

    /// <summary>The name of the field.</summary>
    public string FieldName { get => field ?? ""; set; }

    /// <summary>The arguments of the field.</summary>
    public JsonElement? Arguments { get; set; }

    /// <summary>The identity of the caller; null when the API was called with an API key.</summary>
    public AppSyncIdentity? Identity { get; set; }

    /// <summary>The value of the parent field; null for fields of queries and mutations.</summary>
    public JsonElement? Source { get; set; }

    /// <summary>The HTTP request.</summary>
    public AppSyncRequest Request { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The result of the function before this one in the pipeline.</summary>
    public AppSyncPrevious? Prev { get; set; }
}

/// <summary>The HTTP request behind a GraphQL operation or an event.</summary>
public sealed partial record AppSyncRequest : LambdaPayload
{
    /// <summary>The headers.</summary>
    public HeaderMap Headers { get => field ?? HeaderMap.Empty; set; }

    /// <summary>The custom domain that was called; null for the API's own.</summary>
    public string? DomainName { get; set; }
}

/// <summary>The result of the previous function of the pipeline.</summary>
public sealed partial record AppSyncPrevious : LambdaPayload
{
    /// <summary>The result.</summary>
    public JsonElement? Result { get; set; }
}
