namespace Lambent.Events;

/// <summary>The data of a user who was confirmed.</summary>
public sealed partial record CognitoPostConfirmationRequest : CognitoTriggerRequest;
