using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A dashboard asks the function for the content of a custom widget. The function returns HTML as a JSON string, JSON, or Markdown.
/// See <see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/add_custom_widget_dashboard_about.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<CloudWatchCustomWidgetEvent>))]
public sealed partial record CloudWatchCustomWidgetEvent : LambdaPayload, ILambdaJson<CloudWatchCustomWidgetEvent>
{
    /// <summary>True when the console asks for the documentation of the widget: answer with Markdown.</summary>
    [JsonPropertyName("describe")]
    public bool? Describe { get; set; }

    /// <summary>The widget and the dashboard.</summary>
    [JsonPropertyName("widgetContext")]
    public CloudWatchWidgetContext WidgetContext { get => field ??= new() { IsPlaceholder = true }; set; }

    internal override bool Reads(string member) => true;
}
