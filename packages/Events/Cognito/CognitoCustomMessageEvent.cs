using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// A user pool is about to send a message; the function may word it.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-message.html"/>.
/// </summary>
public sealed record CognitoCustomMessageEvent : CognitoUserPoolEvent<CognitoCustomMessageRequest, CognitoCustomMessageResponse>, ILambdaJson<CognitoCustomMessageEvent>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<CognitoCustomMessageEvent> JsonTypeInfo => field ??= PayloadJson.Response<CognitoCustomMessageEvent>(new CognitoCustomMessageEventJson());
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CognitoCustomMessageEvent))]
internal sealed partial class CognitoCustomMessageEventJson : JsonSerializerContext;
