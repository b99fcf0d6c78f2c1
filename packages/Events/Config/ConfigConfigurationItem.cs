using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A resource as AWS Config recorded it.</summary>
public sealed partial record ConfigConfigurationItem : LambdaPayload
{
    /// <summary>The version of the format.</summary>
    [JsonPropertyName("configurationItemVersion")]
    public string? ConfigurationItemVersion { get; set; }

    /// <summary>The time at which the configuration was recorded.</summary>
    [JsonPropertyName("configurationItemCaptureTime")]
    public Timestamp? ConfigurationItemCaptureTime { get; set; }

    /// <summary>A number that orders the states of a resource.</summary>
    [JsonPropertyName("configurationStateId")]
    public WireNumber? ConfigurationStateId { get; set; }

    /// <summary>A hash of the state.</summary>
    [JsonPropertyName("configurationStateMd5Hash")]
    public string? ConfigurationStateMd5Hash { get; set; }

    /// <summary>The older name of the hash.</summary>
    [JsonPropertyName("configurationItemMD5Hash")]
    public string? ConfigurationItemMd5Hash { get; set; }

    /// <summary>The account of the resource.</summary>
    [JsonPropertyName("awsAccountId")]
    public string? AwsAccountId { get; set; }

    /// <summary><c>OK</c>, <c>ResourceDiscovered</c>, <c>ResourceDeleted</c> or another.</summary>
    [JsonPropertyName("configurationItemStatus")]
    public string? ConfigurationItemStatus { get; set; }

    /// <summary>The id of the resource.</summary>
    [JsonPropertyName("resourceId")]
    public string? ResourceId { get; set; }

    /// <summary>The name.</summary>
    [JsonPropertyName("resourceName")]
    public string? ResourceName { get; set; }

    /// <summary>The type, such as <c>AWS::EC2::Instance</c>.</summary>
    [JsonPropertyName("resourceType")]
    public string? ResourceType { get; set; }

    /// <summary>The ARN.</summary>
    [JsonPropertyName("ARN")]
    public string? Arn { get; set; }

    /// <summary>The region.</summary>
    [JsonPropertyName("awsRegion")]
    public string? AwsRegion { get; set; }

    /// <summary>The availability zone.</summary>
    [JsonPropertyName("availabilityZone")]
    public string? AvailabilityZone { get; set; }

    /// <summary>The time of creation.</summary>
    [JsonPropertyName("resourceCreationTime")]
    public Timestamp? ResourceCreationTime { get; set; }

    /// <summary>The change type of an oversized item: <c>CREATE</c>, <c>UPDATE</c> or <c>DELETE</c>.</summary>
    [JsonPropertyName("changeType")]
    public string? ChangeType { get; set; }

    /// <summary>The configuration, in the format of its service's API: <c>item.Configuration(AppJson.Default.Instance)</c>.</summary>
    [JsonPropertyName("configuration")]
    public JsonElement? Configuration { get; set; }

    /// <summary>More of how it is set up, in the shape of its service's API.</summary>
    [JsonPropertyName("supplementaryConfiguration")]
    public JsonElement? SupplementaryConfiguration { get; set; }

    /// <summary>The tags.</summary>
    [JsonPropertyName("tags")]
    public IReadOnlyDictionary<string, string> Tags { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The ids of CloudTrail events that led to the change.</summary>
    [JsonPropertyName("relatedEvents")]
    public IReadOnlyList<string> RelatedEvents { get => field ?? []; set; }

    /// <summary>Resources that belong to it.</summary>
    [JsonPropertyName("relationships")]
    public IReadOnlyList<ConfigRelationship> Relationships { get => field ?? []; set; }
}
