using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What was entered into a widget's HTML forms.</summary>
public sealed partial record CloudWatchWidgetForms : LambdaPayload
{
    /// <summary>The values of the fields, by name.</summary>
    [JsonPropertyName("all")]
    public IReadOnlyDictionary<string, string> All { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
