using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// What the function of a Lex V2 bot answers; see <see cref="Close"/>, <see cref="Delegate"/>, <see cref="ElicitSlot"/>, <see
/// cref="ElicitIntent"/> and <see cref="ConfirmIntent"/>.
/// See <see href="https://docs.aws.amazon.com/lexv2/latest/dg/lambda-response-format.html"/>.
/// </summary>
public sealed partial record LexV2Response : LambdaPayload, ILambdaJson<LexV2Response>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<LexV2Response> JsonTypeInfo => field ??= PayloadJson.Response<LexV2Response>(new LexV2ResponseJson());

    /// <summary>Where the conversation goes.</summary>
    [JsonPropertyName("sessionState")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LexV2SessionState? SessionState { get; set; }

    /// <summary>What the user is told; needed where Lex is to ask for the intent.</summary>
    [JsonPropertyName("messages")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<LexV2Message>? Messages { get; set; }

    /// <summary>What the client is told with this response.</summary>
    [JsonPropertyName("requestAttributes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? RequestAttributes { get; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(LexV2Response))]
internal sealed partial class LexV2ResponseJson : JsonSerializerContext;
