using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// A push to a CodeCommit repository, or a branch or tag that was made or deleted.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-codecommit.html"/>.
/// </summary>
public sealed record CodeCommitEvent : LambdaPayload, ILambdaJson<CodeCommitEvent>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<CodeCommitEvent> JsonTypeInfo => field ??= PayloadJson.Event<CodeCommitEvent>(new CodeCommitEventJson());

    /// <summary>What happened.</summary>
    [JsonPropertyName("Records")]
    public IReadOnlyList<CodeCommitRecord> Records { get => field ?? []; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CodeCommitEvent))]
internal sealed partial class CodeCommitEventJson : JsonSerializerContext;
