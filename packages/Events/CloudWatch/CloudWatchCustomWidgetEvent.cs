using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A dashboard asks the function for the content of a custom widget. The function returns HTML as a JSON string, JSON, or Markdown.
/// See <see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/add_custom_widget_dashboard_about.html"/>.
/// </summary>
[LambdaEvent("cloudwatch-custom-widget", LambdaEventDirection.Received, "widgetContext")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record CloudWatchCustomWidgetEvent : LambdaPayload, ILambdaJson<CloudWatchCustomWidgetEvent>
{
    /// <summary>True when the console asks for the documentation of the widget: answer with Markdown.</summary>
    public bool? Describe { get; set; }

    /// <summary>The widget and the dashboard.</summary>
    public CloudWatchWidgetContext WidgetContext { get => field ??= new() { IsPlaceholder = true }; set; }

    internal override bool Reads(string member) => true;
}

/// <summary>A custom widget on a dashboard.</summary>
public sealed partial record CloudWatchWidgetContext : LambdaPayload
{
    /// <summary>The name of the dashboard.</summary>
    public string? DashboardName { get; set; }

    /// <summary>The id of the widget.</summary>
    public string? WidgetId { get; set; }

    /// <summary>The address of the console.</summary>
    public string? Domain { get; set; }

    /// <summary>The account.</summary>
    public string? AccountId { get; set; }

    /// <summary>The language of the console, such as <c>en</c>.</summary>
    public string? Locale { get; set; }

    /// <summary>The time zone that the dashboard shows.</summary>
    public CloudWatchWidgetTimezone? Timezone { get; set; }

    /// <summary>The period of the dashboard, in seconds.</summary>
    public int? Period { get; set; }

    /// <summary>Whether the dashboard chose the period.</summary>
    public bool? IsAutoPeriod { get; set; }

    /// <summary>The time that the dashboard shows.</summary>
    public CloudWatchWidgetTimeRange? TimeRange { get; set; }

    /// <summary><c>light</c> or <c>dark</c>.</summary>
    public string? Theme { get; set; }

    /// <summary>Whether zooming one widget zooms the others.</summary>
    public bool? LinkCharts { get; set; }

    /// <summary>The title of the widget.</summary>
    public string? Title { get; set; }

    /// <summary>The parameters of the widget, any JSON: <c>widgetContext.Params(AppJson.Default.Settings)</c>.</summary>
    public JsonElement? Params { get; set; }

    /// <summary>The values of the HTML forms of the widget.</summary>
    public CloudWatchWidgetForms? Forms { get; set; }

    /// <summary>The width in pixels.</summary>
    public int? Width { get; set; }

    /// <summary>The height in pixels.</summary>
    public int? Height { get; set; }
}

/// <summary>A time zone.</summary>
public sealed partial record CloudWatchWidgetTimezone : LambdaPayload
{
    /// <summary>The name.</summary>
    public string? Label { get; set; }

    /// <summary>The offset, as in <c>+01:00</c>.</summary>
    [JsonPropertyName("offsetISO")]
    public string? OffsetIso { get; set; }

    /// <summary>The offset in minutes.</summary>
    public int? OffsetInMinutes { get; set; }
}

/// <summary>The time that a dashboard shows.</summary>
public sealed partial record CloudWatchWidgetTimeRange : LambdaPayload
{
    /// <summary><c>relative</c> or <c>absolute</c>.</summary>
    public string? Mode { get; set; }

    /// <summary>The start.</summary>
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? Start { get; set; }

    /// <summary>The end.</summary>
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? End { get; set; }

    /// <summary>The length of a relative range, in milliseconds.</summary>
    public long? RelativeStart { get; set; }

    /// <summary>The part that was zoomed into.</summary>
    public CloudWatchWidgetZoom? Zoom { get; set; }
}

/// <summary>The part of a time range that was zoomed into.</summary>
public sealed partial record CloudWatchWidgetZoom : LambdaPayload
{
    /// <summary>The start.</summary>
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? Start { get; set; }

    /// <summary>The end.</summary>
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? End { get; set; }
}

/// <summary>The values of the HTML forms of a widget.</summary>
public sealed partial record CloudWatchWidgetForms : LambdaPayload
{
    /// <summary>The values of the fields, by name.</summary>
    public IReadOnlyDictionary<string, string> All { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
