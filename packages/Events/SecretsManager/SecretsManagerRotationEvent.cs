using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// Secrets Manager asks the function to do a step of a rotation.
/// See <see href="https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda-functions.html"/>.
/// </summary>
[LambdaEvent("secretsmanager-rotation", LambdaEventDirection.Received, "Step & SecretId")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record SecretsManagerRotationEvent : LambdaPayload, ILambdaJson<SecretsManagerRotationEvent>
{
    /// <summary>The step.</summary>
    [JsonPropertyName("Step")]
    public SecretsManagerRotationStep Step { get; set; }

    /// <summary>The ARN of the secret.</summary>
    [JsonPropertyName("SecretId")]
    public string SecretId { get => field ?? ""; set; }

    /// <summary>The id of the new version of the secret.</summary>
    [JsonPropertyName("ClientRequestToken")]
    public string ClientRequestToken { get => field ?? ""; set; }

    /// <summary>The token that authorizes the rotation of a secret of another account.</summary>
    [JsonPropertyName("RotationToken")]
    public string? RotationToken { get; set; }
}

/// <summary>A step of a rotation, in their order.</summary>
[OpenEnum]
public readonly partial struct SecretsManagerRotationStep
{
    /// <summary>Make a new version, labelled <c>AWSPENDING</c>.</summary>
    public const string CreateSecret = "createSecret";

    /// <summary>Make the database or service take the new version.</summary>
    public const string SetSecret = "setSecret";

    /// <summary>Try the new version.</summary>
    public const string TestSecret = "testSecret";

    /// <summary>Label the new version <c>AWSCURRENT</c>.</summary>
    public const string FinishSecret = "finishSecret";
}
