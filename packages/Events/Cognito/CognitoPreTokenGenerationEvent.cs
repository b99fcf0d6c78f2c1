using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// Cognito issues tokens to a user; the function may change the id token. This is version 1 of the event.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<CognitoPreTokenGenerationEvent>))]
public sealed partial record CognitoPreTokenGenerationEvent : CognitoUserPoolEvent<CognitoPreTokenGenerationRequest, CognitoPreTokenGenerationResponse>, ILambdaJson<CognitoPreTokenGenerationEvent>;
