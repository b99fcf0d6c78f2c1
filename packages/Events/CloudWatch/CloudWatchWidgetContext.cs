using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A custom widget on a dashboard.</summary>
public sealed partial record CloudWatchWidgetContext : LambdaPayload
{
    /// <summary>The name of the dashboard.</summary>
    [JsonPropertyName("dashboardName")]
    public string? DashboardName { get; set; }

    /// <summary>The id of the widget.</summary>
    [JsonPropertyName("widgetId")]
    public string? WidgetId { get; set; }

    /// <summary>The address of the console.</summary>
    [JsonPropertyName("domain")]
    public string? Domain { get; set; }

    /// <summary>The account.</summary>
    [JsonPropertyName("accountId")]
    public string? AccountId { get; set; }

    /// <summary>The language of the console, such as <c>en</c>.</summary>
    [JsonPropertyName("locale")]
    public string? Locale { get; set; }

    /// <summary>The time zone that the dashboard shows.</summary>
    [JsonPropertyName("timezone")]
    public CloudWatchWidgetTimezone? Timezone { get; set; }

    /// <summary>The period of the dashboard, in seconds.</summary>
    [JsonPropertyName("period")]
    public int? Period { get; set; }

    /// <summary>Whether the dashboard chose the period.</summary>
    [JsonPropertyName("isAutoPeriod")]
    public bool? IsAutoPeriod { get; set; }

    /// <summary>The time that the dashboard shows.</summary>
    [JsonPropertyName("timeRange")]
    public CloudWatchWidgetTimeRange? TimeRange { get; set; }

    /// <summary><c>light</c> or <c>dark</c>.</summary>
    [JsonPropertyName("theme")]
    public string? Theme { get; set; }

    /// <summary>Whether zooming one widget zooms the others.</summary>
    [JsonPropertyName("linkCharts")]
    public bool? LinkCharts { get; set; }

    /// <summary>The title of the widget.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>The parameters of the widget, any JSON: <c>widgetContext.Params(AppJson.Default.Settings)</c>.</summary>
    [JsonPropertyName("params")]
    public JsonElement? Params { get; set; }

    /// <summary>The values of the HTML forms of the widget.</summary>
    [JsonPropertyName("forms")]
    public CloudWatchWidgetForms? Forms { get; set; }

    /// <summary>The width in pixels.</summary>
    [JsonPropertyName("width")]
    public int? Width { get; set; }

    /// <summary>The height in pixels.</summary>
    [JsonPropertyName("height")]
    public int? Height { get; set; }
}
