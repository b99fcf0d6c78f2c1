using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// A user gets tokens; the function may change the id token. This is version 1 of the event.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html"/>.
/// </summary>
public sealed record CognitoPreTokenGenerationEvent : CognitoUserPoolEvent<CognitoPreTokenGenerationRequest, CognitoPreTokenGenerationResponse>, ILambdaJson<CognitoPreTokenGenerationEvent>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<CognitoPreTokenGenerationEvent> JsonTypeInfo => field ??= PayloadJson.Response<CognitoPreTokenGenerationEvent>(new CognitoPreTokenGenerationEventJson());
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CognitoPreTokenGenerationEvent))]
internal sealed partial class CognitoPreTokenGenerationEventJson : JsonSerializerContext;
