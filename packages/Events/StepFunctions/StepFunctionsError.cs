using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The error of a state, which a <c>Catch</c> passes to the next state.
/// See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html"/>.
/// </summary>
[LambdaEvent("stepfunctions-error", LambdaEventDirection.Received, "Error & Cause")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record StepFunctionsError : LambdaPayload, ILambdaJson<StepFunctionsError>
{
    /// <summary>The name of the error.</summary>
    [JsonPropertyName("Error")]
    public string Error { get => field ?? ""; set; }

    /// <summary>The cause; for a function that failed, its error as JSON: <c>error.Cause(AppJson.Default.Failure)</c>.</summary>
    [JsonPropertyName("Cause")]
    public string? Cause { get; set; }
}
