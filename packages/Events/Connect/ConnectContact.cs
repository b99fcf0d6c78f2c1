using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A contact with a customer.</summary>
public sealed partial record ConnectContact : LambdaPayload
{
    /// <summary>The contact attributes that were set so far.</summary>
    [JsonPropertyName("Attributes")]
    public IReadOnlyDictionary<string, string> Attributes { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The region of the instance.</summary>
    [JsonPropertyName("AwsRegion")]
    public string? AwsRegion { get; set; }

    /// <summary>The channel of the contact.</summary>
    [JsonPropertyName("Channel")]
    public ConnectChannel Channel { get; set; }

    /// <summary>The id of the contact.</summary>
    [JsonPropertyName("ContactId")]
    public string ContactId { get => field ?? ""; set; }

    /// <summary>The customer's number or address.</summary>
    [JsonPropertyName("CustomerEndpoint")]
    public ConnectEndpoint? CustomerEndpoint { get; set; }

    /// <summary>The customer's id, when one was assigned.</summary>
    [JsonPropertyName("CustomerId")]
    public string? CustomerId { get; set; }

    /// <summary>The description of a task.</summary>
    [JsonPropertyName("Description")]
    public string? Description { get; set; }

    /// <summary>The first contact of the same interaction.</summary>
    [JsonPropertyName("InitialContactId")]
    public string? InitialContactId { get; set; }

    /// <summary>The initiation method of the contact.</summary>
    [JsonPropertyName("InitiationMethod")]
    public ConnectInitiationMethod InitiationMethod { get; set; }

    /// <summary>The Connect instance.</summary>
    [JsonPropertyName("InstanceARN")]
    public string? InstanceArn { get; set; }

    /// <summary>The language: <c>en-US</c>.</summary>
    [JsonPropertyName("LanguageCode")]
    public string? LanguageCode { get; set; }

    /// <summary>The live media of the customer, when the flow streams it.</summary>
    [JsonPropertyName("MediaStreams")]
    public ConnectMediaStreams? MediaStreams { get; set; }

    /// <summary>The name of a task.</summary>
    [JsonPropertyName("Name")]
    public string? Name { get; set; }

    /// <summary>The contact that this one was transferred from.</summary>
    [JsonPropertyName("PreviousContactId")]
    public string? PreviousContactId { get; set; }

    /// <summary>The queue; null when the contact is in none.</summary>
    [JsonPropertyName("Queue")]
    public ConnectQueue? Queue { get; set; }

    /// <summary>Links and files of a task, by name.</summary>
    [JsonPropertyName("References")]
    public IReadOnlyDictionary<string, ConnectReference> References
    {
        get => field ?? ReadOnlyDictionary<string, ConnectReference>.Empty;
        set;
    }

    /// <summary>A contact that this one is about.</summary>
    [JsonPropertyName("RelatedContactId")]
    public string? RelatedContactId { get; set; }

    /// <summary>Attributes that Connect sets: <c>connect:Subtype</c>.</summary>
    [JsonPropertyName("SegmentAttributes")]
    public IReadOnlyDictionary<string, ConnectSegmentAttribute> SegmentAttributes
    {
        get => field ?? ReadOnlyDictionary<string, ConnectSegmentAttribute>.Empty;
        set;
    }

    /// <summary>The number or address that the customer contacted.</summary>
    [JsonPropertyName("SystemEndpoint")]
    public ConnectEndpoint? SystemEndpoint { get; set; }

    /// <summary>The tags of the contact.</summary>
    [JsonPropertyName("Tags")]
    public IReadOnlyDictionary<string, string> Tags { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
