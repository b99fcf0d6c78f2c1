using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// A user signed in. The function returns the event as it is.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-post-authentication.html"/>.
/// </summary>
public sealed record CognitoPostAuthenticationEvent : CognitoUserPoolEvent<CognitoPostAuthenticationRequest, CognitoNoResponse>, ILambdaJson<CognitoPostAuthenticationEvent>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<CognitoPostAuthenticationEvent> JsonTypeInfo => field ??= PayloadJson.Response<CognitoPostAuthenticationEvent>(new CognitoPostAuthenticationEventJson());
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CognitoPostAuthenticationEvent))]
internal sealed partial class CognitoPostAuthenticationEventJson : JsonSerializerContext;
