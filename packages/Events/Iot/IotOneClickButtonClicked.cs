using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A press of a button.</summary>
public sealed partial record IotOneClickButtonClicked : LambdaPayload
{
    /// <summary>The click type.</summary>
    [JsonPropertyName("clickType")]
    public IotClickType ClickType { get; set; }

    /// <summary>The time at which AWS received the click.</summary>
    [JsonPropertyName("reportedTime")]
    public Timestamp? ReportedTime { get; set; }

    /// <summary>More data of the device.</summary>
    [JsonPropertyName("additionalInfo")]
    public IReadOnlyDictionary<string, string> AdditionalInfo { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
