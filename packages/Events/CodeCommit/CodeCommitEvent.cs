using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A push to a CodeCommit repository, or a branch or tag that was made or deleted.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-codecommit.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<CodeCommitEvent>))]
public sealed partial record CodeCommitEvent : LambdaPayload, ILambdaJson<CodeCommitEvent>
{
    /// <summary>The records.</summary>
    [JsonPropertyName("Records")]
    public IReadOnlyList<CodeCommitRecord> Records { get => field ?? []; set; }
}
