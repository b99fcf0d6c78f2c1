using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A user or an app gets tokens; the function may change them. These are versions 2 and 3 of the event; apps get version 3 only.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<CognitoPreTokenGenerationV2Event>))]
public sealed partial record CognitoPreTokenGenerationV2Event : CognitoUserPoolEvent<CognitoPreTokenGenerationRequest, CognitoPreTokenGenerationV2Response>, ILambdaJson<CognitoPreTokenGenerationV2Event>;
