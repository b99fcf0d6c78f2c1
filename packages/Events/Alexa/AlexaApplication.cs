using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A skill.</summary>
public sealed partial record AlexaApplication : LambdaPayload
{
    /// <summary>The id; compare it with that of your skill.</summary>
    [JsonPropertyName("applicationId")]
    public string ApplicationId { get => field ?? ""; set; }
}
