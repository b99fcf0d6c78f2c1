using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// SES received a mail, and a receipt rule runs the function. The mail's text is not in it. A rule that waits takes a <see
/// cref="SesResponse"/>.
/// See <see href="https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-lambda-event.html"/>.
/// </summary>
public sealed record SesEvent : LambdaPayload, ILambdaJson<SesEvent>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<SesEvent> JsonTypeInfo => field ??= PayloadJson.Event<SesEvent>(new SesEventJson());

    /// <summary>The mail; always one.</summary>
    [JsonPropertyName("Records")]
    public IReadOnlyList<SesRecord> Records { get => field ?? []; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SesEvent))]
internal sealed partial class SesEventJson : JsonSerializerContext;
