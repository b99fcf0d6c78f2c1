using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A press of a button.</summary>
public sealed partial record IotOneClickButtonClicked : LambdaPayload
{
    /// <summary>How it was pressed.</summary>
    [JsonPropertyName("clickType")]
    public IotClickType ClickType { get; set; }

    /// <summary>When AWS heard of it.</summary>
    [JsonPropertyName("reportedTime")]
    public Timestamp? ReportedTime { get; set; }

    /// <summary>What else the device tells.</summary>
    [JsonPropertyName("additionalInfo")]
    public IReadOnlyDictionary<string, string> AdditionalInfo { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
