using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An IAM policy: what is allowed and what is not.</summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record IamPolicyDocument : LambdaPayload
{
    /// <summary>The version of the policy language, <c>2012-10-17</c>.</summary>
    [JsonPropertyName("Version")]
    public string? Version { get; set; }

    /// <summary>An id of your own.</summary>
    [JsonPropertyName("Id")]
    public string? Id { get; set; }

    /// <summary>The statements, or the one that is in no array; what none of them allows is denied, and what one of them denies is not allowed by another.</summary>
    [JsonPropertyName("Statement")]
    [JsonConverter(typeof(IamPolicyStatementsConverter))]
    public IReadOnlyList<IamPolicyStatement>? Statement { get; set; }
}

/// <summary>Reads and writes the statements of an IAM policy: an array, or the one statement there is, written as it came.</summary>
public sealed class IamPolicyStatementsConverter : JsonConverter<IReadOnlyList<IamPolicyStatement>>
{
    /// <inheritdoc/>
    public override IReadOnlyList<IamPolicyStatement> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    internal static IReadOnlyList<IamPolicyStatement> Read(ref Utf8JsonReader reader)
    {
        return reader.TokenType == JsonTokenType.StartObject
            ? new One(IamPolicyStatementExactJson.Read(ref reader))
            : JsonRead.List<IamPolicyStatement>(ref reader, IamPolicyStatementExactJson.Read)!;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<IamPolicyStatement> value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, IReadOnlyList<IamPolicyStatement> value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (value is not One)
            writer.WriteStartArray();
        foreach (var item in value)
            IamPolicyStatementExactJson.Write(writer, item);

        if (value is not One)
            writer.WriteEndArray();
    }

    /// <summary>A statement that is in no array.</summary>
    private sealed class One(IamPolicyStatement statement) : List<IamPolicyStatement>([statement]);
}

/// <summary>A statement of an IAM policy.</summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record IamPolicyStatement : LambdaPayload
{
    /// <summary>An id of your own.</summary>
    [JsonPropertyName("Sid")]
    public string? Sid { get; set; }

    /// <summary>The effect: allow or deny.</summary>
    [JsonPropertyName("Effect")]
    public IamPolicyEffect Effect { get; set; }

    /// <summary>The actions: <c>execute-api:Invoke</c>.</summary>
    [JsonPropertyName("Action")]
    public StringOrList? Action { get; set; }

    /// <summary>All actions but these.</summary>
    [JsonPropertyName("NotAction")]
    public StringOrList? NotAction { get; set; }

    /// <summary>The ARNs of what may be acted upon; <c>*</c> stands for any text in them.</summary>
    [JsonPropertyName("Resource")]
    public StringOrList? Resource { get; set; }

    /// <summary>All resources but these.</summary>
    [JsonPropertyName("NotResource")]
    public StringOrList? NotResource { get; set; }

    /// <summary>The conditions: operators, each with condition keys and their values.</summary>
    [JsonPropertyName("Condition")]
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, StringOrList>>? Condition { get; set; }
}

/// <summary>Whether a statement of an IAM policy allows or denies.</summary>
[OpenEnum]
public readonly partial struct IamPolicyEffect
{
    /// <summary>It allows.</summary>
    public const string Allow = "Allow";

    /// <summary>It denies, whatever other statements allow.</summary>
    public const string Deny = "Deny";
}
