using System.Text.Json.Serialization;

namespace Lambent.Events.CloudWatch;

/// <summary>A metric.</summary>
public sealed partial record AlarmChangeMetricName : LambdaPayload
{
    /// <summary>The namespace, such as <c>AWS/EC2</c>.</summary>
    [JsonPropertyName("namespace")]
    public string Namespace { get => field ?? ""; set; }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>The dimensions.</summary>
    [JsonPropertyName("dimensions")]
    public IReadOnlyDictionary<string, string> Dimensions { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
