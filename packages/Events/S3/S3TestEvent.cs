using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The test message that S3 sends to a queue or topic when a notification is configured; it has no records.
/// See <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html"/>.
/// </summary>
[LambdaEvent("s3-test-event", LambdaEventDirection.Received, "Service=Amazon S3 & Event=s3:TestEvent")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record S3TestEvent : LambdaPayload, ILambdaJson<S3TestEvent>
{
    /// <summary>Always <c>Amazon S3</c>.</summary>
    [JsonPropertyName("Service")]
    public string Service { get => field ?? ""; set; }

    /// <summary>Always <c>s3:TestEvent</c>.</summary>
    [JsonPropertyName("Event")]
    public string Event { get => field ?? ""; set; }

    /// <summary>The time of the event.</summary>
    [JsonPropertyName("Time")]
    public partial DateTimeOffset? Time { get; set; }

    /// <summary>The bucket.</summary>
    [JsonPropertyName("Bucket")]
    public string Bucket { get => field ?? ""; set; }

    /// <summary>The id of the request.</summary>
    [JsonPropertyName("RequestId")]
    public string? RequestId { get; set; }

    /// <summary>The id of the host that sent it.</summary>
    [JsonPropertyName("HostId")]
    public string? HostId { get; set; }
}
