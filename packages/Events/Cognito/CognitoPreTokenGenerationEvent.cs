namespace Lambent.Events;

/// <summary>
/// Cognito issues tokens to a user; the function may change the id token. This is version 1 of the event.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html"/>.
/// </summary>
[LambdaEvent("cognito-pre-token-generation", LambdaEventDirection.Both,
    "userPoolId & triggerSource=TokenGeneration",
    "userPoolId & triggerSource=PreTokenGen",
    "userPoolId & triggerSource & request.groupConfiguration")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record CognitoPreTokenGenerationEvent : CognitoUserPoolEvent<CognitoPreTokenGenerationRequest, CognitoPreTokenGenerationResponse>, ILambdaJson<CognitoPreTokenGenerationEvent>;

/// <summary>The data of the user who gets tokens.</summary>
public sealed partial record CognitoPreTokenGenerationRequest : CognitoTriggerRequest
{
    /// <summary>The user's groups and roles.</summary>
    public CognitoGroupConfiguration? GroupConfiguration { get; set; }

    /// <summary>The scopes of the access token; only in versions 2 and 3 of the event.</summary>
    public IReadOnlyList<string> Scopes { get => field ?? []; set; }
}

/// <summary>The groups and roles of a user, in requests and responses.</summary>
public sealed partial record CognitoGroupConfiguration : LambdaPayload
{
    /// <summary>The groups.</summary>
    public IReadOnlyList<string>? GroupsToOverride { get; set; }

    /// <summary>The roles of the groups.</summary>
    public IReadOnlyList<string>? IamRolesToOverride { get; set; }

    /// <summary>The preferred role.</summary>
    public string? PreferredRole { get; set; }
}

/// <summary>The changes of the id token.</summary>
public sealed partial record CognitoPreTokenGenerationResponse : LambdaPayload
{
    /// <summary>The changes.</summary>
    public CognitoClaimsOverride? ClaimsOverrideDetails { get; set; }
}

/// <summary>The changes of an id token.</summary>
public sealed partial record CognitoClaimsOverride : LambdaPayload
{
    /// <summary>Claims to add or override.</summary>
    public IReadOnlyDictionary<string, string>? ClaimsToAddOrOverride { get; set; }

    /// <summary>Claims to suppress.</summary>
    public IReadOnlyList<string>? ClaimsToSuppress { get; set; }

    /// <summary>The groups and roles.</summary>
    public CognitoGroupConfiguration? GroupOverrideDetails { get; set; }
}
