using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// Somebody signs in or forgot the password who is not in the user pool; the function tells of the user from your old directory.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-migrate-user.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<CognitoUserMigrationEvent>))]
public sealed partial record CognitoUserMigrationEvent : CognitoUserPoolEvent<CognitoUserMigrationRequest, CognitoUserMigrationResponse>, ILambdaJson<CognitoUserMigrationEvent>;
