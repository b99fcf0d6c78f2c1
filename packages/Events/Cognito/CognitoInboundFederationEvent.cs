using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A user signs in with an identity provider; the function may change the attributes from the provider.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-inbound-federation.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<CognitoInboundFederationEvent>))]
public sealed partial record CognitoInboundFederationEvent : CognitoUserPoolEvent<CognitoInboundFederationRequest, CognitoInboundFederationResponse>, ILambdaJson<CognitoInboundFederationEvent>;
