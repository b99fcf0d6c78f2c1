namespace Lambent.Events;

/// <summary>What any trigger tells; members of its own are among the unmodelled.</summary>
public sealed partial record CognitoUserPoolRequest : CognitoTriggerRequest;
