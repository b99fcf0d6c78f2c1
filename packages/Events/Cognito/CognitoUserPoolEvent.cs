using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// Any trigger of a user pool, for a function that serves several and asks <see cref="CognitoUserPoolEvent{TRequest,
/// TResponse}.TriggerSource"/>.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html"/>.
/// </summary>
public sealed record CognitoUserPoolEvent : CognitoUserPoolEvent<CognitoUserPoolRequest, CognitoNoResponse>, ILambdaJson<CognitoUserPoolEvent>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<CognitoUserPoolEvent> JsonTypeInfo => field ??= PayloadJson.Response<CognitoUserPoolEvent>(new CognitoUserPoolEventJson());
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CognitoUserPoolEvent))]
internal sealed partial class CognitoUserPoolEventJson : JsonSerializerContext;
