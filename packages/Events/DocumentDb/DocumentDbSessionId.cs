using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The logical session that a change was made in.</summary>
public sealed partial record DocumentDbSessionId : LambdaPayload
{
    /// <summary>A UUID.</summary>
    [JsonPropertyName("id")]
    public MongoValue? Id { get; set; }

    /// <summary>A hash of the user.</summary>
    [JsonPropertyName("uid")]
    public MongoValue? UserHash { get; set; }
}
