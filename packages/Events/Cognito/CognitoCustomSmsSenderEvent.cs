using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// An SMS is to be sent; the function sends it itself. What it returns does not count.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-sms-sender.html"/>.
/// </summary>
public sealed record CognitoCustomSmsSenderEvent : CognitoUserPoolEvent<CognitoCustomSenderRequest, CognitoNoResponse>, ILambdaJson<CognitoCustomSmsSenderEvent>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<CognitoCustomSmsSenderEvent> JsonTypeInfo => field ??= PayloadJson.Event<CognitoCustomSmsSenderEvent>(new CognitoCustomSmsSenderEventJson());
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CognitoCustomSmsSenderEvent))]
internal sealed partial class CognitoCustomSmsSenderEventJson : JsonSerializerContext;
