using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The data of the message to send.</summary>
public sealed partial record CognitoCustomMessageRequest : CognitoTriggerRequest
{
    /// <summary>The placeholder of the code in your message: <c>{####}</c>.</summary>
    [JsonPropertyName("codeParameter")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string CodeParameter { get => field ?? ""; set; }

    /// <summary>The placeholder of the link, if the user confirms with a link: <c>{##Click Here##}</c>.</summary>
    [JsonPropertyName("linkParameter")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? LinkParameter { get; set; }

    /// <summary>The placeholder of the user name, if an administrator creates the user.</summary>
    [JsonPropertyName("usernameParameter")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? UsernameParameter { get; set; }
}
