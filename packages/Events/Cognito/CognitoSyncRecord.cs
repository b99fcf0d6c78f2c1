using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A record of a data set.</summary>
public sealed partial record CognitoSyncRecord : LambdaPayload
{
    /// <summary>The old value.</summary>
    [JsonPropertyName("oldValue")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? OldValue { get; set; }

    /// <summary>The new value; the function may change it.</summary>
    [JsonPropertyName("newValue")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? NewValue { get; set; }

    /// <summary>The operation.</summary>
    [JsonPropertyName("op")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public CognitoSyncOperation Op { get; set; }
}
