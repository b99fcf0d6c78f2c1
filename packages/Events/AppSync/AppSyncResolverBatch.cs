using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// The event from AppSync to the function of a resolver with batching: the requests for one field of several objects. The function returns a list
/// of the same length, a result for each request in their order.
/// See <see href="https://docs.aws.amazon.com/appsync/latest/devguide/tutorial-lambda-resolvers.html#advanced-use-case-batching"/>.
/// </summary>
[LambdaEvent("appsync-resolver-batch-request", LambdaEventDirection.Received, "[].info.fieldName & [].arguments")]
[JsonConverter(typeof(PayloadConverter<AppSyncResolverBatch>))]
public sealed class AppSyncResolverBatch : IReadOnlyList<AppSyncResolverRequest>, ILambdaJson<AppSyncResolverBatch>
{
    private readonly IReadOnlyList<AppSyncResolverRequest> _requests;

    /// <summary>A batch.</summary>
    /// <param name="requests">The requests.</param>
    public AppSyncResolverBatch(IEnumerable<AppSyncResolverRequest> requests) => _requests = [.. requests];

    /// <inheritdoc/>
    public static JsonTypeInfo<AppSyncResolverBatch> JsonTypeInfo => field ??= PayloadContract<AppSyncResolverBatch>.Create();

    static JsonCodec<AppSyncResolverBatch> ILambdaJson<AppSyncResolverBatch>.Codec => field ??= new DirectCodec<AppSyncResolverBatch>(Read, Write);

    /// <summary>The number of requests.</summary>
    public int Count => _requests.Count;

    /// <summary>A request.</summary>
    /// <param name="index">The place, from 0.</param>
    public AppSyncResolverRequest this[int index] => _requests[index];

    /// <inheritdoc/>
    public IEnumerator<AppSyncResolverRequest> GetEnumerator() => _requests.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both hold the same requests in the same order.</summary>
    /// <param name="obj">The other.</param>
    public override bool Equals(object? obj) => obj is AppSyncResolverBatch other && PayloadEquality.AreSame(_requests, other._requests);

    /// <inheritdoc/>
    public override int GetHashCode() => Count;

    /// <summary>The name of the type and nothing else.</summary>
    public override string ToString() => nameof(AppSyncResolverBatch);

    private static AppSyncResolverBatch Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw JsonFault.Expected(nameof(AppSyncResolverBatch));
        var requests = JsonRead.List(ref reader, static (ref Utf8JsonReader reader) => AppSyncResolverRequestJson.Read(ref reader) ?? throw JsonFault.Expected(nameof(AppSyncResolverRequest)))!;
        return new(requests);
    }

    private static void Write(Utf8JsonWriter writer, AppSyncResolverBatch value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartArray();
        foreach (var request in value)
            AppSyncResolverRequestJson.Write(writer, request);
        writer.WriteEndArray();
    }
}
