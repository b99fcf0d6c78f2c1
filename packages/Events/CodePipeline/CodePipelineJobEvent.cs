using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A pipeline invokes the function as an action. It waits until the function reports through the PutJobSuccessResult or PutJobFailureResult
/// API.
/// See <see href="https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-invoke-lambda-function.html"/>.
/// </summary>
[LambdaEvent("codepipeline-job", LambdaEventDirection.Both, DecidedBy = "CodePipeline.job")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record CodePipelineJobEvent : LambdaPayload, ILambdaJson<CodePipelineJobEvent>
{
    /// <summary>The job.</summary>
    [JsonPropertyName("CodePipeline.job")]
    public CodePipelineJob Job { get => field ??= new() { IsPlaceholder = true }; set; }
}

/// <summary>A job of a pipeline.</summary>
public sealed partial record CodePipelineJob : LambdaPayload
{
    /// <summary>The id that the result is reported for.</summary>
    public string Id { get => field ?? ""; set; }

    /// <summary>The account of the pipeline.</summary>
    public string? AccountId { get; set; }

    /// <summary>The data of the job.</summary>
    public CodePipelineJobData Data { get => field ??= new() { IsPlaceholder = true }; set; }
}

/// <summary>The data of a job: the action configuration and the artifacts.</summary>
public sealed partial record CodePipelineJobData : LambdaPayload
{
    /// <summary>The action.</summary>
    public CodePipelineActionConfiguration ActionConfiguration { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The input artifacts.</summary>
    public IReadOnlyList<CodePipelineArtifact> InputArtifacts { get => field ?? []; set; }

    /// <summary>The output artifacts.</summary>
    public IReadOnlyList<CodePipelineArtifact> OutputArtifacts { get => field ?? []; set; }

    /// <summary>The credentials for the artifacts in S3. They are secrets.</summary>
    public CodePipelineCredentials? ArtifactCredentials { get; set; }

    /// <summary>The continuation token from the previous invocation of the function.</summary>
    public string? ContinuationToken { get; set; }

    /// <summary>The encryption key of the artifacts; null for the default key.</summary>
    public CodePipelineEncryptionKey? EncryptionKey { get; set; }
}

/// <summary>The configuration of an action.</summary>
public sealed partial record CodePipelineActionConfiguration : LambdaPayload
{
    /// <summary>The function and its parameters.</summary>
    public CodePipelineFunctionConfiguration Configuration { get => field ??= new() { IsPlaceholder = true }; set; }
}

/// <summary>The function of an action, and its parameters.</summary>
public sealed partial record CodePipelineFunctionConfiguration : LambdaPayload
{
    /// <summary>The name of the function.</summary>
    [JsonPropertyName("FunctionName")]
    public string? FunctionName { get; set; }

    /// <summary>
    /// The text that the action is set up with, often JSON: <c>configuration.UserParameters(AppJson.Default.Settings)</c>.
    /// </summary>
    [JsonPropertyName("UserParameters")]
    public string? UserParameters { get; set; }
}

/// <summary>An artifact of a pipeline.</summary>
public sealed partial record CodePipelineArtifact : LambdaPayload
{
    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>The revision, such as a commit id.</summary>
    public string? Revision { get; set; }

    /// <summary>The location.</summary>
    public CodePipelineArtifactLocation? Location { get; set; }
}

/// <summary>The location of an artifact.</summary>
public sealed partial record CodePipelineArtifactLocation : LambdaPayload
{
    /// <summary><c>S3</c>.</summary>
    public string? Type { get; set; }

    /// <summary>The bucket and key.</summary>
    public CodePipelineS3Location? S3Location { get; set; }
}

/// <summary>A place in S3.</summary>
public sealed partial record CodePipelineS3Location : LambdaPayload
{
    /// <summary>The bucket.</summary>
    public string? BucketName { get; set; }

    /// <summary>The key; not encoded.</summary>
    public string? ObjectKey { get; set; }
}

/// <summary>Temporary credentials for the artifacts of a pipeline.</summary>
public sealed partial record CodePipelineCredentials : LambdaPayload
{
    /// <summary>The access key id.</summary>
    public string? AccessKeyId { get; set; }

    /// <summary>The secret key.</summary>
    public string? SecretAccessKey { get; set; }

    /// <summary>The session token.</summary>
    public string? SessionToken { get; set; }

    /// <summary>The expiration time.</summary>
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? ExpirationTime { get; set; }
}

/// <summary>The encryption key of artifacts.</summary>
public sealed partial record CodePipelineEncryptionKey : LambdaPayload
{
    /// <summary>The ARN of the key.</summary>
    public string? Id { get; set; }

    /// <summary><c>KMS</c>.</summary>
    public string? Type { get; set; }
}
