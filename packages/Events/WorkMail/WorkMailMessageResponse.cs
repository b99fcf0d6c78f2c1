using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// What is to be done with a message.
/// See <see href="https://docs.aws.amazon.com/workmail/latest/adminguide/lambda.html"/>.
/// </summary>
public sealed record WorkMailMessageResponse : LambdaPayload, ILambdaJson<WorkMailMessageResponse>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<WorkMailMessageResponse> JsonTypeInfo => field ??= PayloadJson.Response<WorkMailMessageResponse>(new WorkMailMessageResponseJson());

    /// <summary>The actions; each recipient takes the first that names it.</summary>
    [JsonPropertyName("actions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<WorkMailAction>? Actions { get; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(WorkMailMessageResponse))]
internal sealed partial class WorkMailMessageResponseJson : JsonSerializerContext;
