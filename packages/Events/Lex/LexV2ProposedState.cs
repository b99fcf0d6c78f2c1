using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What Lex would do next.</summary>
public sealed partial record LexV2ProposedState : LambdaPayload
{
    /// <summary>What it would do.</summary>
    [JsonPropertyName("dialogAction")]
    public LexV2DialogAction? DialogAction { get; set; }

    /// <summary>The intent then.</summary>
    [JsonPropertyName("intent")]
    public LexV2Intent? Intent { get; set; }

    /// <summary>What it would ask.</summary>
    [JsonPropertyName("prompt")]
    public LexV2Prompt? Prompt { get; set; }
}
