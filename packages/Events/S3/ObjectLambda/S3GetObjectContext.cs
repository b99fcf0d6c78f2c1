using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Where a GetObject request gets the object, and where its answer goes.</summary>
public sealed partial record S3GetObjectContext : LambdaPayload
{
    /// <summary>A pre-signed address of the object. It is a secret.</summary>
    [JsonPropertyName("inputS3Url")]
    public string InputS3Url { get => field ?? ""; set; }

    /// <summary>What WriteGetObjectResponse asks for as route.</summary>
    [JsonPropertyName("outputRoute")]
    public string OutputRoute { get => field ?? ""; set; }

    /// <summary>What WriteGetObjectResponse asks for as token.</summary>
    [JsonPropertyName("outputToken")]
    public string OutputToken { get => field ?? ""; set; }
}
