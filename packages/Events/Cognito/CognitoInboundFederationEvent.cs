using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A user signs in by an identity provider; the function may change what the provider told.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-inbound-federation.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<CognitoInboundFederationEvent>))]
public sealed partial record CognitoInboundFederationEvent : CognitoUserPoolEvent<CognitoInboundFederationRequest, CognitoInboundFederationResponse>, ILambdaJson<CognitoInboundFederationEvent>;
