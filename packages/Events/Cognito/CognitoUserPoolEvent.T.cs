using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The members that all triggers of a Cognito user pool have. A function sets the members of the <see cref="Response"/> and returns the event.</summary>
/// <typeparam name="TRequest">The request members of the trigger.</typeparam>
/// <typeparam name="TResponse">The response members of the trigger.</typeparam>
public abstract record CognitoUserPoolEvent<TRequest, TResponse> : LambdaPayload
    where TRequest : LambdaPayload, new()
    where TResponse : LambdaPayload, new()
{
    /// <summary>The version of the event: 1, and 2 or 3 for tokens.</summary>
    [JsonPropertyName("version")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WireNumber? Version { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The trigger source: the trigger and its occasion.</summary>
    [JsonPropertyName("triggerSource")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public CognitoTriggerSource TriggerSource { get; set; }

    /// <summary>The region of the user pool.</summary>
    [JsonPropertyName("region")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Region { get => field ?? ""; set; }

    /// <summary>The user pool.</summary>
    [JsonPropertyName("userPoolId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string UserPoolId { get => field ?? ""; set; }

    /// <summary>The user name; absent when there is no user, as for tokens of an app.</summary>
    [JsonPropertyName("userName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string UserName { get => field ?? ""; set; }

    /// <summary>The caller of the user pool.</summary>
    [JsonPropertyName("callerContext")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CognitoCallerContext CallerContext { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The request members of the trigger.</summary>
    [JsonPropertyName("request")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [NotNull] // the serializer takes a type parameter for nullable, and would write a part that the getter made up
    public TRequest Request { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The response members of the trigger, which the function sets.</summary>
    [JsonPropertyName("response")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [NotNull]
    public TResponse Response { get => field ??= new() { IsPlaceholder = true }; set; }
}
