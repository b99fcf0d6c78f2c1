using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The values of the HTML forms of a widget.</summary>
public sealed partial record CloudWatchWidgetForms : LambdaPayload
{
    /// <summary>The values of the fields, by name.</summary>
    [JsonPropertyName("all")]
    public IReadOnlyDictionary<string, string> All { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
