namespace Lambent.Events;

/// <summary>The empty response of a trigger without response members.</summary>
public sealed partial record CognitoEmptyResponse : LambdaPayload;
