using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The place of a change in its change stream.</summary>
public sealed partial record DocumentDbChangeId : LambdaPayload
{
    /// <summary>A token that resumes the stream behind the change.</summary>
    [JsonPropertyName("_data")]
    public string Data { get => field ?? ""; set; }
}
