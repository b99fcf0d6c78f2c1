using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A user who is not in the user pool signs in or resets the password; the function returns the user from your existing directory.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-migrate-user.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<CognitoUserMigrationEvent>))]
public sealed partial record CognitoUserMigrationEvent : CognitoUserPoolEvent<CognitoUserMigrationRequest, CognitoUserMigrationResponse>, ILambdaJson<CognitoUserMigrationEvent>;
