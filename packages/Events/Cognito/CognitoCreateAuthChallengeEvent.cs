using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// A sign-in needs a challenge of your own; the function makes it.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-create-auth-challenge.html"/>.
/// </summary>
public sealed record CognitoCreateAuthChallengeEvent : CognitoUserPoolEvent<CognitoCreateAuthChallengeRequest, CognitoCreateAuthChallengeResponse>, ILambdaJson<CognitoCreateAuthChallengeEvent>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<CognitoCreateAuthChallengeEvent> JsonTypeInfo => field ??= PayloadJson.Response<CognitoCreateAuthChallengeEvent>(new CognitoCreateAuthChallengeEventJson());
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CognitoCreateAuthChallengeEvent))]
internal sealed partial class CognitoCreateAuthChallengeEventJson : JsonSerializerContext;
