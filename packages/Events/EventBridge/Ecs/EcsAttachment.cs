using System.Text.Json.Serialization;

namespace Lambent.Events.Ecs;

/// <summary>An attachment of a task.</summary>
public sealed partial record EcsAttachment : LambdaPayload
{
    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public string Id { get => field ?? ""; set; }

    /// <summary>The type, such as <c>eni</c>.</summary>
    [JsonPropertyName("type")]
    public string Type { get => field ?? ""; set; }

    /// <summary>The state, such as <c>ATTACHED</c>.</summary>
    [JsonPropertyName("status")]
    public string Status { get => field ?? ""; set; }

    /// <summary>The details of the attachment.</summary>
    [JsonPropertyName("details")]
    public IReadOnlyList<EcsAttachmentDetail> Details { get => field ?? []; set; }
}
