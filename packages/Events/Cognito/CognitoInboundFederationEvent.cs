using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// A user signs in by an identity provider; the function may change what the provider told.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-inbound-federation.html"/>.
/// </summary>
public sealed record CognitoInboundFederationEvent : CognitoUserPoolEvent<CognitoInboundFederationRequest, CognitoInboundFederationResponse>, ILambdaJson<CognitoInboundFederationEvent>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<CognitoInboundFederationEvent> JsonTypeInfo => field ??= PayloadJson.Response<CognitoInboundFederationEvent>(new CognitoInboundFederationEventJson());
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CognitoInboundFederationEvent))]
internal sealed partial class CognitoInboundFederationEventJson : JsonSerializerContext;
