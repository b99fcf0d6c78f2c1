using System.Text.Json.Serialization;

namespace Lambent.Events.S3;

/// <summary>
/// Something happened to an object of a bucket: <c>Object Created</c>, <c>Object Deleted</c>, <c>Object Restore Initiated</c>, <c>Object
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
    public S3DetailBucket Bucket { get => field ??= new() { IsMadeUp = true }; set; }

    /// <summary>The object.</summary>
    [JsonPropertyName("object")]
    public S3DetailObject Object { get => field ??= new() { IsMadeUp = true }; set; }

    /// <summary>The request.</summary>
    [JsonPropertyName("request-id")]
    public string RequestId { get => field ?? ""; set; }

    /// <summary>The account, or the service, that did it.</summary>
    [JsonPropertyName("requester")]
    public string Requester { get => field ?? ""; set; }

    /// <summary>The address that the request came from; null when S3 did it by itself.</summary>
    [JsonPropertyName("source-ip-address")]
    public string? SourceIpAddress { get; set; }

    /// <summary>The call that did it, such as <c>PutObject</c>; of creations and deletions.</summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; set; }

    /// <summary>How it was deleted; of deletions.</summary>
    [JsonPropertyName("deletion-type")]
    public S3DeletionType DeletionType { get; set; }

    /// <summary>When the restored copy is deleted; of completed restores.</summary>
    [JsonPropertyName("restore-expiry-time")]
    public Timestamp? RestoreExpiryTime { get; set; }

    /// <summary>Where it is restored from, such as <c>GLACIER</c>; of restores.</summary>
    [JsonPropertyName("source-storage-class")]
    public string? SourceStorageClass { get; set; }

    /// <summary>Where it went; of a changed storage class.</summary>
    [JsonPropertyName("destination-storage-class")]
    public string? DestinationStorageClass { get; set; }

    /// <summary>Where it went within Intelligent-Tiering; of a changed access tier.</summary>
    [JsonPropertyName("destination-access-tier")]
    public string? DestinationAccessTier { get; set; }
}
