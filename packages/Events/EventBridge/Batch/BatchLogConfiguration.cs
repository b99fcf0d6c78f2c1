using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>The log configuration of a container.</summary>
public sealed partial record BatchLogConfiguration : LambdaPayload
{
    /// <summary>The driver, such as <c>awslogs</c>.</summary>
    [JsonPropertyName("logDriver")]
    public string? LogDriver { get; set; }

    /// <summary>The options of the driver.</summary>
    [JsonPropertyName("options")]
    public IReadOnlyDictionary<string, string> Options { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The options that are secret.</summary>
    [JsonPropertyName("secretOptions")]
    public IReadOnlyList<BatchSecret> SecretOptions { get => field ?? []; set; }
}
