using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// A user or an app gets tokens; the function may change them. These are versions 2 and 3 of the event; apps get version 3 only.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html"/>.
/// </summary>
public sealed record CognitoPreTokenGenerationV2Event : CognitoUserPoolEvent<CognitoPreTokenGenerationRequest, CognitoPreTokenGenerationV2Response>, ILambdaJson<CognitoPreTokenGenerationV2Event>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<CognitoPreTokenGenerationV2Event> JsonTypeInfo => field ??= PayloadJson.Response<CognitoPreTokenGenerationV2Event>(new CognitoPreTokenGenerationV2EventJson());
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CognitoPreTokenGenerationV2Event))]
internal sealed partial class CognitoPreTokenGenerationV2EventJson : JsonSerializerContext;
