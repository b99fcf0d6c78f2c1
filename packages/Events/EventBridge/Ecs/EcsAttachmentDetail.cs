using System.Text.Json.Serialization;

namespace Lambent.Events.Ecs;

/// <summary>A detail of an attachment.</summary>
public sealed partial record EcsAttachmentDetail : LambdaPayload
{
    /// <summary>The name, such as <c>subnetId</c>.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; set; }
}
