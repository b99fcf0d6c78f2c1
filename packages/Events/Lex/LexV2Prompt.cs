using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A prompt that Lex would give.</summary>
public sealed partial record LexV2Prompt : LambdaPayload
{
    /// <summary>The attempt: <c>Initial</c>, <c>Retry1</c>.</summary>
    [JsonPropertyName("attempt")]
    public string Attempt { get => field ?? ""; set; }
}
