using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// A user answered a challenge of your own; the function checks the answer.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-verify-auth-challenge-response.html"/>.
/// </summary>
public sealed record CognitoVerifyAuthChallengeEvent : CognitoUserPoolEvent<CognitoVerifyAuthChallengeRequest, CognitoVerifyAuthChallengeResponse>, ILambdaJson<CognitoVerifyAuthChallengeEvent>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<CognitoVerifyAuthChallengeEvent> JsonTypeInfo => field ??= PayloadJson.Response<CognitoVerifyAuthChallengeEvent>(new CognitoVerifyAuthChallengeEventJson());
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CognitoVerifyAuthChallengeEvent))]
internal sealed partial class CognitoVerifyAuthChallengeEventJson : JsonSerializerContext;
