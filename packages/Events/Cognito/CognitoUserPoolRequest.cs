namespace Lambent.Events;

/// <summary>The request members that all triggers have; others are among the unmodelled members.</summary>
public sealed partial record CognitoUserPoolRequest : CognitoTriggerRequest;
