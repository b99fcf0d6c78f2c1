using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The message that is to be sent.</summary>
public sealed partial record CognitoCustomMessageRequest : CognitoTriggerRequest
{
    /// <summary>What stands for the code in your message: <c>{####}</c>.</summary>
    [JsonPropertyName("codeParameter")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string CodeParameter { get => field ?? ""; set; }

    /// <summary>What stands for the link, when the user confirms by link: <c>{##Click Here##}</c>.</summary>
    [JsonPropertyName("linkParameter")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? LinkParameter { get; set; }

    /// <summary>What stands for the user name, when an administrator makes the user.</summary>
    [JsonPropertyName("usernameParameter")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? UsernameParameter { get; set; }
}
