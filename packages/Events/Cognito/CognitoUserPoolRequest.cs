namespace Lambent.Events;

/// <summary>The request members that all triggers have; others are among the members without a property.</summary>
public sealed partial record CognitoUserPoolRequest : CognitoTriggerRequest;
