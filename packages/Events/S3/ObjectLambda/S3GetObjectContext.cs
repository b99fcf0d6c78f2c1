using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The source of a GetObject request, and the route and token of its response.</summary>
public sealed partial record S3GetObjectContext : LambdaPayload
{
    /// <summary>A presigned URL of the object. It is a secret.</summary>
    [JsonPropertyName("inputS3Url")]
    public string InputS3Url { get => field ?? ""; set; }

    /// <summary>The route for WriteGetObjectResponse.</summary>
    [JsonPropertyName("outputRoute")]
    public string OutputRoute { get => field ?? ""; set; }

    /// <summary>The token for WriteGetObjectResponse.</summary>
    [JsonPropertyName("outputToken")]
    public string OutputToken { get => field ?? ""; set; }
}
