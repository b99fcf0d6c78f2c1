using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Reads and writes the statements of an IAM policy: an array, or the one statement there is, written as it came.</summary>
public sealed class IamPolicyStatementsConverter : JsonConverter<IReadOnlyList<IamPolicyStatement>>
{
    /// <inheritdoc/>
    public override IReadOnlyList<IamPolicyStatement> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var statement = PayloadJson.Converter<IamPolicyStatement>(options);
        if (reader.TokenType == JsonTokenType.StartObject)
            return new One(statement.Read(ref reader, typeof(IamPolicyStatement), options)!);
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException();
        var statements = new List<IamPolicyStatement>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            statements.Add(reader.TokenType == JsonTokenType.Null ? null! : statement.Read(ref reader, typeof(IamPolicyStatement), options)!);
        return statements;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<IamPolicyStatement> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        var statement = PayloadJson.Converter<IamPolicyStatement>(options);
        if (value is not One)
            writer.WriteStartArray();
        foreach (var item in value)
        {
            if (item is null)
                writer.WriteNullValue();
            else
                statement.Write(writer, item, options);
        }

        if (value is not One)
            writer.WriteEndArray();
    }

    /// <summary>A statement that is in no array.</summary>
    private sealed class One(IamPolicyStatement statement) : List<IamPolicyStatement>([statement]);
}
