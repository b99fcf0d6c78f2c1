using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// Somebody wants to sign up. The function says how the user begins, or throws to refuse.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-sign-up.html"/>.
/// </summary>
public sealed record CognitoPreSignUpEvent : CognitoUserPoolEvent<CognitoPreSignUpRequest, CognitoPreSignUpResponse>, ILambdaJson<CognitoPreSignUpEvent>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<CognitoPreSignUpEvent> JsonTypeInfo => field ??= PayloadJson.Response<CognitoPreSignUpEvent>(new CognitoPreSignUpEventJson());
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CognitoPreSignUpEvent))]
internal sealed partial class CognitoPreSignUpEventJson : JsonSerializerContext;
