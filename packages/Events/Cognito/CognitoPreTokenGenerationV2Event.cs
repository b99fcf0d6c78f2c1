using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// Cognito issues tokens to a user or an app; the function may change them. These are versions 2 and 3 of the event; for apps it is version 3.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<CognitoPreTokenGenerationV2Event>))]
public sealed partial record CognitoPreTokenGenerationV2Event : CognitoUserPoolEvent<CognitoPreTokenGenerationRequest, CognitoPreTokenGenerationV2Response>, ILambdaJson<CognitoPreTokenGenerationV2Event>;
