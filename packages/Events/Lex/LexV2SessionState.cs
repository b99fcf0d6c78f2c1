using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The state of a session. The function receives it and returns the next one.</summary>
public sealed partial record LexV2SessionState : LambdaPayload
{
    /// <summary>Contexts that hold for some turns. In a response an empty list ends them all.</summary>
    [JsonPropertyName("activeContexts")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<LexV2ActiveContext>? ActiveContexts { get; set; }

    /// <summary>The session attributes, which the function and the client share.</summary>
    [JsonPropertyName("sessionAttributes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string> SessionAttributes { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>Phrases that the user will probably say.</summary>
    [JsonPropertyName("runtimeHints")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LexV2RuntimeHints? RuntimeHints { get; set; }

    /// <summary>The next or last action of Lex.</summary>
    [JsonPropertyName("dialogAction")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LexV2DialogAction? DialogAction { get; set; }

    /// <summary>The intent.</summary>
    [JsonPropertyName("intent")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LexV2Intent? Intent { get; set; }

    /// <summary>The request that began it.</summary>
    [JsonPropertyName("originatingRequestId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? OriginatingRequestId { get; set; }
}
