using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The action of a rule; which members are there depends on <see cref="Type"/>.</summary>
public sealed partial record SesAction : LambdaPayload
{
    /// <summary>The type of the action.</summary>
    [JsonPropertyName("type")]
    public SesActionType Type { get; set; }

    /// <summary>The topic that is told.</summary>
    [JsonPropertyName("topicArn")]
    public string? TopicArn { get; set; }

    /// <summary>The function that runs.</summary>
    [JsonPropertyName("functionArn")]
    public string? FunctionArn { get; set; }

    /// <summary><c>Event</c>, or <c>RequestResponse</c> when the rule waits.</summary>
    [JsonPropertyName("invocationType")]
    public string? InvocationType { get; set; }

    /// <summary>The bucket that the mail goes to.</summary>
    [JsonPropertyName("bucketName")]
    public string? BucketName { get; set; }

    /// <summary>The prefix of the key.</summary>
    [JsonPropertyName("objectKeyPrefix")]
    public string? ObjectKeyPrefix { get; set; }

    /// <summary>The key.</summary>
    [JsonPropertyName("objectKey")]
    public string? ObjectKey { get; set; }

    /// <summary>The key that it is encrypted with.</summary>
    [JsonPropertyName("kmsKeyArn")]
    public string? KmsKeyArn { get; set; }

    /// <summary>The SMTP reply code; bounce actions only.</summary>
    [JsonPropertyName("smtpReplyCode")]
    public string? SmtpReplyCode { get; set; }

    /// <summary>The enhanced status code; bounce actions only.</summary>
    [JsonPropertyName("statusCode")]
    public string? StatusCode { get; set; }

    /// <summary>The message; bounce actions only.</summary>
    [JsonPropertyName("message")]
    public string? Message { get; set; }

    /// <summary>The sender; bounce actions only.</summary>
    [JsonPropertyName("sender")]
    public string? Sender { get; set; }

    /// <summary>The WorkMail organization.</summary>
    [JsonPropertyName("organizationArn")]
    public string? OrganizationArn { get; set; }

    /// <summary>The header that is added.</summary>
    [JsonPropertyName("headerName")]
    public string? HeaderName { get; set; }

    /// <summary>The value.</summary>
    [JsonPropertyName("headerValue")]
    public string? HeaderValue { get; set; }

    /// <summary>The scope of a stop action.</summary>
    [JsonPropertyName("scope")]
    public string? Scope { get; set; }
}
