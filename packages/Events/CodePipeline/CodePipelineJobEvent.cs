using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A pipeline invokes the function as an action. It waits until the function reports through the PutJobSuccessResult or PutJobFailureResult
/// API.
/// See <see href="https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-invoke-lambda-function.html"/>.
/// </summary>
[LambdaEvent("codepipeline-job", LambdaEventDirection.Both, DecidedBy = "CodePipeline.job")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<CodePipelineJobEvent>))]
public sealed partial record CodePipelineJobEvent : LambdaPayload, ILambdaJson<CodePipelineJobEvent>
{
    /// <summary>The job.</summary>
    [JsonPropertyName("CodePipeline.job")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CodePipelineJob Job { get => field ??= new() { IsPlaceholder = true }; set; }
}

/// <summary>A job of a pipeline.</summary>
public sealed partial record CodePipelineJob : LambdaPayload
{
    /// <summary>The id that the result is reported for.</summary>
    [JsonPropertyName("id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Id { get => field ?? ""; set; }

    /// <summary>The account of the pipeline.</summary>
    [JsonPropertyName("accountId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? AccountId { get; set; }

    /// <summary>The data of the job.</summary>
    [JsonPropertyName("data")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CodePipelineJobData Data { get => field ??= new() { IsPlaceholder = true }; set; }
}

/// <summary>The data of a job: the action configuration and the artifacts.</summary>
public sealed partial record CodePipelineJobData : LambdaPayload
{
    /// <summary>The action.</summary>
    [JsonPropertyName("actionConfiguration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CodePipelineActionConfiguration ActionConfiguration { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The input artifacts.</summary>
    [JsonPropertyName("inputArtifacts")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CodePipelineArtifact> InputArtifacts { get => field ?? []; set; }

    /// <summary>The output artifacts.</summary>
    [JsonPropertyName("outputArtifacts")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CodePipelineArtifact> OutputArtifacts { get => field ?? []; set; }

    /// <summary>The credentials for the artifacts in S3. They are secrets.</summary>
    [JsonPropertyName("artifactCredentials")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CodePipelineCredentials? ArtifactCredentials { get; set; }

    /// <summary>The continuation token from the previous invocation of the function.</summary>
    [JsonPropertyName("continuationToken")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ContinuationToken { get; set; }

    /// <summary>The encryption key of the artifacts; null for the default key.</summary>
    [JsonPropertyName("encryptionKey")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CodePipelineEncryptionKey? EncryptionKey { get; set; }
}

/// <summary>The configuration of an action.</summary>
public sealed partial record CodePipelineActionConfiguration : LambdaPayload
{
    /// <summary>The function and its parameters.</summary>
    [JsonPropertyName("configuration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CodePipelineFunctionConfiguration Configuration { get => field ??= new() { IsPlaceholder = true }; set; }
}

/// <summary>The function of an action, and its parameters.</summary>
public sealed partial record CodePipelineFunctionConfiguration : LambdaPayload
{
    /// <summary>The name of the function.</summary>
    [JsonPropertyName("FunctionName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FunctionName { get; set; }

    /// <summary>
    /// The text that the action is set up with, often JSON: <c>configuration.UserParameters(AppJson.Default.Settings)</c>.
    /// </summary>
    [JsonPropertyName("UserParameters")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? UserParameters { get; set; }
}

/// <summary>An artifact of a pipeline.</summary>
public sealed partial record CodePipelineArtifact : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }

    /// <summary>The revision, such as a commit id.</summary>
    [JsonPropertyName("revision")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Revision { get; set; }

    /// <summary>The location.</summary>
    [JsonPropertyName("location")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CodePipelineArtifactLocation? Location { get; set; }
}

/// <summary>The location of an artifact.</summary>
public sealed partial record CodePipelineArtifactLocation : LambdaPayload
{
    /// <summary><c>S3</c>.</summary>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Type { get; set; }

    /// <summary>The bucket and key.</summary>
    [JsonPropertyName("s3Location")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CodePipelineS3Location? S3Location { get; set; }
}

/// <summary>A place in S3.</summary>
public sealed partial record CodePipelineS3Location : LambdaPayload
{
    /// <summary>The bucket.</summary>
    [JsonPropertyName("bucketName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? BucketName { get; set; }

    /// <summary>The key; not encoded.</summary>
    [JsonPropertyName("objectKey")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ObjectKey { get; set; }
}

/// <summary>Temporary credentials for the artifacts of a pipeline.</summary>
public sealed partial record CodePipelineCredentials : LambdaPayload
{
    /// <summary>The access key id.</summary>
    [JsonPropertyName("accessKeyId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? AccessKeyId { get; set; }

    /// <summary>The secret key.</summary>
    [JsonPropertyName("secretAccessKey")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SecretAccessKey { get; set; }

    /// <summary>The session token.</summary>
    [JsonPropertyName("sessionToken")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SessionToken { get; set; }

    /// <summary>The expiration time.</summary>
    [JsonPropertyName("expirationTime")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Timestamp? ExpirationTime { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }
}

/// <summary>The encryption key of artifacts.</summary>
public sealed partial record CodePipelineEncryptionKey : LambdaPayload
{
    /// <summary>The ARN of the key.</summary>
    [JsonPropertyName("id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Id { get; set; }

    /// <summary><c>KMS</c>.</summary>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Type { get; set; }
}
