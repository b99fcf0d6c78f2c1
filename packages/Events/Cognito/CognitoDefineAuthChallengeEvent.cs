using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// A sign-in with challenges of your own starts or goes on; the function says how.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-define-auth-challenge.html"/>.
/// </summary>
public sealed record CognitoDefineAuthChallengeEvent : CognitoUserPoolEvent<CognitoDefineAuthChallengeRequest, CognitoDefineAuthChallengeResponse>, ILambdaJson<CognitoDefineAuthChallengeEvent>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<CognitoDefineAuthChallengeEvent> JsonTypeInfo => field ??= PayloadJson.Response<CognitoDefineAuthChallengeEvent>(new CognitoDefineAuthChallengeEventJson());
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CognitoDefineAuthChallengeEvent))]
internal sealed partial class CognitoDefineAuthChallengeEventJson : JsonSerializerContext;
