using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// A mail is to be sent; the function sends it itself. What it returns does not count.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-email-sender.html"/>.
/// </summary>
public sealed record CognitoCustomEmailSenderEvent : CognitoUserPoolEvent<CognitoCustomSenderRequest, CognitoNoResponse>, ILambdaJson<CognitoCustomEmailSenderEvent>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<CognitoCustomEmailSenderEvent> JsonTypeInfo => field ??= PayloadJson.Event<CognitoCustomEmailSenderEvent>(new CognitoCustomEmailSenderEventJson());
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CognitoCustomEmailSenderEvent))]
internal sealed partial class CognitoCustomEmailSenderEventJson : JsonSerializerContext;
