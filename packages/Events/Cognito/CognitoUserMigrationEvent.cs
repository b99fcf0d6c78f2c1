using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// Somebody signs in or forgot the password who is not in the user pool; the function tells of the user from your old directory.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-migrate-user.html"/>.
/// </summary>
public sealed record CognitoUserMigrationEvent : CognitoUserPoolEvent<CognitoUserMigrationRequest, CognitoUserMigrationResponse>, ILambdaJson<CognitoUserMigrationEvent>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<CognitoUserMigrationEvent> JsonTypeInfo => field ??= PayloadJson.Response<CognitoUserMigrationEvent>(new CognitoUserMigrationEventJson());
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CognitoUserMigrationEvent))]
internal sealed partial class CognitoUserMigrationEventJson : JsonSerializerContext;
