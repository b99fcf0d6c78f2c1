using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// A user wants to sign in. The function returns the event as it is, or throws to refuse.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-authentication.html"/>.
/// </summary>
public sealed record CognitoPreAuthenticationEvent : CognitoUserPoolEvent<CognitoPreAuthenticationRequest, CognitoNoResponse>, ILambdaJson<CognitoPreAuthenticationEvent>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<CognitoPreAuthenticationEvent> JsonTypeInfo => field ??= PayloadJson.Response<CognitoPreAuthenticationEvent>(new CognitoPreAuthenticationEventJson());
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CognitoPreAuthenticationEvent))]
internal sealed partial class CognitoPreAuthenticationEventJson : JsonSerializerContext;
