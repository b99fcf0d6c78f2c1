namespace Lambent.Events;

/// <summary>A user who was confirmed.</summary>
public sealed partial record CognitoPostConfirmationRequest : CognitoTriggerRequest;
