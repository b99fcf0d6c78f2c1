using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The permissions of a user on a Transfer Family server. Without a role the user is denied.
/// See <see href="https://docs.aws.amazon.com/transfer/latest/userguide/custom-lambda-idp.html"/>.
/// </summary>
[LambdaEvent("transfer-family-authorizer-response", LambdaEventDirection.Returned, "Role & HomeDirectoryType")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record TransferFamilyAuthorizerResponse : LambdaPayload, ILambdaJson<TransferFamilyAuthorizerResponse>
{
    /// <summary>The ARN of the role that reaches the files.</summary>
    [JsonPropertyName("Role")]
    public string? Role { get; set; }

    /// <summary>The user's ids; for EFS.</summary>
    [JsonPropertyName("PosixProfile")]
    public TransferFamilyPosixProfile? PosixProfile { get; set; }

    /// <summary>The user's public SSH keys; the server checks the user's key against them.</summary>
    [JsonPropertyName("PublicKeys")]
    public IReadOnlyList<string>? PublicKeys { get; set; }

    /// <summary>A session policy, as JSON, that narrows the role.</summary>
    [JsonPropertyName("Policy")]
    public string? Policy { get; set; }

    /// <summary><c>PATH</c> or <c>LOGICAL</c>.</summary>
    [JsonPropertyName("HomeDirectoryType")]
    public string? HomeDirectoryType { get; set; }

    /// <summary>The home directory; for <c>PATH</c>.</summary>
    [JsonPropertyName("HomeDirectory")]
    public string? HomeDirectory { get; set; }

    /// <summary>The directory mappings: a JSON array of <c>Entry</c> and <c>Target</c> in a string; for <c>LOGICAL</c>.</summary>
    [JsonPropertyName("HomeDirectoryDetails")]
    public string? HomeDirectoryDetails { get; set; }
}

/// <summary>A user's ids on EFS.</summary>
public sealed partial record TransferFamilyPosixProfile : LambdaPayload
{
    /// <summary>The user id.</summary>
    [JsonPropertyName("Uid")]
    public int? Uid { get; set; }

    /// <summary>The group id.</summary>
    [JsonPropertyName("Gid")]
    public int? Gid { get; set; }

    /// <summary>Further group ids.</summary>
    [JsonPropertyName("SecondaryGids")]
    public IReadOnlyList<int>? SecondaryGids { get; set; }
}
