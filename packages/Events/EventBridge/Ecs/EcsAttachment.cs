using System.Text.Json.Serialization;

namespace Lambent.Events.Ecs;

/// <summary>What a task has attached.</summary>
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

    /// <summary>What there is to know of it.</summary>
    [JsonPropertyName("details")]
    public IReadOnlyList<EcsAttachmentDetail> Details { get => field ?? []; set; }
}
