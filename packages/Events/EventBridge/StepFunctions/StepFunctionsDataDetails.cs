using System.Text.Json.Serialization;

namespace Lambent.Events.StepFunctions;

/// <summary>Whether the input or output of a run is in the event.</summary>
public sealed partial record StepFunctionsDataDetails : LambdaPayload
{
    /// <summary>False when it is too large.</summary>
    [JsonPropertyName("included")]
    public bool? Included { get; set; }
}
