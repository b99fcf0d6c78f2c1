using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What the triggers of a Cognito user pool have in common. A function fills in the <see cref="Response"/> and returns the event.</summary>
/// <typeparam name="TRequest">What the trigger tells.</typeparam>
/// <typeparam name="TResponse">What the function answers.</typeparam>
public abstract record CognitoUserPoolEvent<TRequest, TResponse> : LambdaPayload
    where TRequest : LambdaPayload, new()
    where TResponse : LambdaPayload, new()
{
    /// <summary>The version of the event: 1, and 2 or 3 for tokens.</summary>
    [JsonPropertyName("version")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WireNumber? Version { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The trigger, and on what occasion.</summary>
    [JsonPropertyName("triggerSource")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CognitoTriggerSource TriggerSource { get; set; }

    /// <summary>The region of the user pool.</summary>
    [JsonPropertyName("region")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Region { get => field ?? ""; set; }

    /// <summary>The user pool.</summary>
    [JsonPropertyName("userPoolId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string UserPoolId { get => field ?? ""; set; }

    /// <summary>The user; absent where there is none, as for tokens of an app.</summary>
    [JsonPropertyName("userName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string UserName { get => field ?? ""; set; }

    /// <summary>Who called the user pool.</summary>
    [JsonPropertyName("callerContext")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CognitoCallerContext CallerContext { get => field ??= new() { IsMadeUp = true }; set; }

    /// <summary>What the trigger tells.</summary>
    [JsonPropertyName("request")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [NotNull] // the serializer takes a type parameter for nullable, and would write a part that the getter made up
    public TRequest Request { get => field ??= new() { IsMadeUp = true }; set; }

    /// <summary>What the function answers: set its members.</summary>
    [JsonPropertyName("response")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [NotNull]
    public TResponse Response { get => field ??= new() { IsMadeUp = true }; set; }
}
