using System.Text.Json.Serialization;

namespace Lambent.Events.S3;

/// <summary>
/// An event about an object of a bucket: <c>Object Created</c>, <c>Object Deleted</c>, <c>Object Restore Initiated</c>, <c>Object
/// Restore Completed</c>, <c>Object Restore Expired</c>, <c>Object Storage Class Changed</c>, <c>Object Access Tier Changed</c>, <c>Object
/// ACL Updated</c>, <c>Object Tags Added</c> and <c>Object Tags Deleted</c>.
/// See <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<S3ObjectDetail>))]
public sealed partial record S3ObjectDetail : LambdaPayload, ILambdaJson<S3ObjectDetail>
{
    /// <summary>The version of the detail: <c>0</c>.</summary>
    [JsonPropertyName("version")]
    public string Version { get => field ?? ""; set; }

    /// <summary>The bucket.</summary>
    [JsonPropertyName("bucket")]
    public S3DetailBucket Bucket { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The object.</summary>
    [JsonPropertyName("object")]
    public S3DetailObject Object { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The id of the request.</summary>
    [JsonPropertyName("request-id")]
    public string RequestId { get => field ?? ""; set; }

    /// <summary>The account or the service that made the request.</summary>
    [JsonPropertyName("requester")]
    public string Requester { get => field ?? ""; set; }

    /// <summary>The IP address of the request; null when S3 caused the event.</summary>
    [JsonPropertyName("source-ip-address")]
    public string? SourceIpAddress { get; set; }

    /// <summary>The API operation, such as <c>PutObject</c>; only for creations and deletions.</summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; set; }

    /// <summary>The type of the deletion; only for deletions.</summary>
    [JsonPropertyName("deletion-type")]
    public S3DeletionType DeletionType { get; set; }

    /// <summary>The time at which the restored copy expires; only for completed restores.</summary>
    [JsonPropertyName("restore-expiry-time")]
    public Timestamp? RestoreExpiryTime { get; set; }

    /// <summary>The storage class that the object is restored from, such as <c>GLACIER</c>; only for restores.</summary>
    [JsonPropertyName("source-storage-class")]
    public string? SourceStorageClass { get; set; }

    /// <summary>The new storage class; only for changes of the storage class.</summary>
    [JsonPropertyName("destination-storage-class")]
    public string? DestinationStorageClass { get; set; }

    /// <summary>The new access tier of Intelligent-Tiering; only for changes of the access tier.</summary>
    [JsonPropertyName("destination-access-tier")]
    public string? DestinationAccessTier { get; set; }
}
