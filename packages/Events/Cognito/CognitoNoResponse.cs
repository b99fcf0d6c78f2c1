namespace Lambent.Events;

/// <summary>The response half of a trigger that answers nothing.</summary>
public sealed partial record CognitoNoResponse : LambdaPayload;
