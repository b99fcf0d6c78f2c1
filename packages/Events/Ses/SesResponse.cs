using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// What SES does next with a mail; only for rules that wait for the function.
/// See <see href="https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-lambda-example-functions.html"/>.
/// </summary>
public sealed record SesResponse : LambdaPayload, ILambdaJson<SesResponse>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<SesResponse> JsonTypeInfo => field ??= PayloadJson.Response<SesResponse>(new SesResponseJson());

    /// <summary>It.</summary>
    [JsonPropertyName("disposition")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SesDisposition? Disposition { get; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SesResponse))]
internal sealed partial class SesResponseJson : JsonSerializerContext;
