using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A user was confirmed, or has a new password. The function returns the event unchanged.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-post-confirmation.html"/>.
/// </summary>
[LambdaEvent("cognito-post-confirmation", LambdaEventDirection.Both, "userPoolId & triggerSource=PostConfirmation")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record CognitoPostConfirmationEvent : CognitoUserPoolEvent<CognitoPostConfirmationRequest, CognitoEmptyResponse>, ILambdaJson<CognitoPostConfirmationEvent>;

/// <summary>The data of a user who was confirmed.</summary>
public sealed partial record CognitoPostConfirmationRequest : CognitoTriggerRequest;

/// <summary>The members that most triggers of a Cognito user pool have in their request.</summary>
public abstract record CognitoTriggerRequest : LambdaPayload
{
    /// <summary>The attributes of the user; booleans and numbers are text: <c>"true"</c>.</summary>
    [JsonConverter(typeof(TextMapConverter))]
    public IReadOnlyDictionary<string, string> UserAttributes { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>
    /// The <c>ClientMetadata</c> of the client; <c>InitiateAuth</c> passes it only to triggers that run before authentication.
    /// </summary>
    [JsonConverter(typeof(TextMapConverter))]
    public IReadOnlyDictionary<string, string> ClientMetadata { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
