using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The next step that Lex proposes.</summary>
public sealed partial record LexV2ProposedState : LambdaPayload
{
    /// <summary>The proposed action.</summary>
    [JsonPropertyName("dialogAction")]
    public LexV2DialogAction? DialogAction { get; set; }

    /// <summary>The intent then.</summary>
    [JsonPropertyName("intent")]
    public LexV2Intent? Intent { get; set; }

    /// <summary>The proposed prompt.</summary>
    [JsonPropertyName("prompt")]
    public LexV2Prompt? Prompt { get; set; }
}
