using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// What a <c>Catch</c> passes on: the error of a state.
/// See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<StepFunctionsError>))]
public sealed partial record StepFunctionsError : LambdaPayload, ILambdaJson<StepFunctionsError>
{
    /// <summary>The name of the error.</summary>
    [JsonPropertyName("Error")]
    public string Error { get => field ?? ""; set; }

    /// <summary>What happened; for a function that failed, its error as JSON: <c>error.Cause(AppJson.Default.Failure)</c>.</summary>
    [JsonPropertyName("Cause")]
    public string? Cause { get; set; }
}
