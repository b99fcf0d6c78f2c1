using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

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
