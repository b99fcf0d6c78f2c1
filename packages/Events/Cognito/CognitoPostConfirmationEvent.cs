using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// A user was confirmed, or has a new password. The function returns the event as it is.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-post-confirmation.html"/>.
/// </summary>
public sealed record CognitoPostConfirmationEvent : CognitoUserPoolEvent<CognitoPostConfirmationRequest, CognitoNoResponse>, ILambdaJson<CognitoPostConfirmationEvent>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<CognitoPostConfirmationEvent> JsonTypeInfo => field ??= PayloadJson.Response<CognitoPostConfirmationEvent>(new CognitoPostConfirmationEventJson());
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CognitoPostConfirmationEvent))]
internal sealed partial class CognitoPostConfirmationEventJson : JsonSerializerContext;
