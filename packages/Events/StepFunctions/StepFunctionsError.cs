using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// What a <c>Catch</c> passes on: the error of a state.
/// See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html"/>.
/// </summary>
public sealed record StepFunctionsError : LambdaPayload, ILambdaJson<StepFunctionsError>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<StepFunctionsError> JsonTypeInfo => field ??= PayloadJson.Event<StepFunctionsError>(new StepFunctionsErrorJson());

    /// <summary>The name of the error.</summary>
    [JsonPropertyName("Error")]
    public string Error { get => field ?? ""; set; }

    /// <summary>What happened; for a function that failed, its error as JSON: <c>error.Cause(AppJson.Default.Failure)</c>.</summary>
    [JsonPropertyName("Cause")]
    public string? Cause { get; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(StepFunctionsError))]
internal sealed partial class StepFunctionsErrorJson : JsonSerializerContext;
