using Microsoft.CodeAnalysis.CSharp;

namespace Lambent.Events.Generators;

/// <summary>Writes the expressions that read and write members.</summary>
internal sealed class ExpressionWriter(string currentNamespace, bool keepsExactly)
{
    public static string ClassOf(string name, bool keepsExactly) => keepsExactly ? $"{name}ExactJson" : $"{name}Json";

    public string ReadMember(MemberModel member, int index) => member.Shape switch
    {
        { Kind: ShapeKind.Text } when member.IsNullable => $"JsonRead.{TextMethod(member)}(ref reader)",
        { Kind: ShapeKind.Text } => $"JsonRead.{TextMethod(member)}(ref reader, value, {index})",
        _ when IsStatus(member) => "JsonRead.Status(ref reader, value)",
        { Kind: ShapeKind.OpenEnum, IsNullableStruct: false } shape => $"JsonRead.IsNull(ref reader) ? default : {Read(shape)}",
        var shape => Read(shape),
    };

    public IEnumerable<string> WriteMember(MemberModel member, int index)
    {
        var (name, property, shape) = ($"\"{PayloadWriter.Escape(member.JsonName)}\"u8", $"value.{member.Accessor}", member.Shape);
        switch (shape.Kind)
        {
            case ShapeKind.Text:
                return [$"JsonWrite.Text(writer, {name}, {property}{(member.IsNullable ? "" : $", value, {index}")});"];
            case ShapeKind.Number or ShapeKind.NumberOrText when IsStatus(member):
                return [$"if ({HasContent(member, index)})", $"    JsonWrite.Number(writer, {name}, {property});"];
            case ShapeKind.Boolean:
                return [$"JsonWrite.Boolean(writer, {name}, {property});"];
            case ShapeKind.Number or ShapeKind.NumberOrText:
                return [$"JsonWrite.Number(writer, {name}, {property});"];
            case ShapeKind.NumberAsText:
                return [$"JsonWrite.Quoted(writer, {name}, {property});"];
            case ShapeKind.Element:
                return [$"JsonWrite.Element(writer, {name}, {property});"];
            case ShapeKind.OpenEnum:
                return [$"JsonWrite.Text(writer, {name}, {property}{(shape.IsNullableStruct ? "?" : "")}.ValueOrNull);"];
            case ShapeKind.List or ShapeKind.Map:
                return [$"if ({HasContent(member, index)})", $"    JsonWrite.{shape.Kind}(writer, {name}, {property}, {WriteMethod(shape.Element!)});"];
            case ShapeKind.Payload:
                return [$"if ({HasContent(member, index)})", $"    JsonWrite.Member(writer, {name}, {property}, {CodeOf(shape)}.Write);"];
            default:
                var local = Local(member.Property);
                return
                [
                    shape.IsNullableStruct ? $"if ({property} is {{ }} {local})" : $"if ({HasContent(member, index)})",
                    "{",
                    $"    writer.WritePropertyName({name});",
                    $"    {Write(shape with { IsNullableStruct = false }, "writer", shape.IsNullableStruct ? local : property, mayBeNull: false)};",
                    "}",
                ];
        }
    }

    /// <summary>Writes what a member holds, without its name.</summary>
    public string WriteValue(MemberModel member) => Write(member.Shape, "writer", $"value.{member.Accessor}", mayBeNull: false);

    /// <summary>Whether a member is written.</summary>
    public string HasContent(MemberModel member, int index)
    {
        var property = $"value.{member.Accessor}";
        return member.Shape switch
        {
            { Kind: ShapeKind.Text } when !member.IsNullable => $"JsonWrite.HasText({property}, value, {index})",
            { Kind: ShapeKind.Payload } shape when !member.IsNullable => $"{CodeOf(shape)}.HasContent({property})",
            _ when IsStatus(member) => $"JsonWrite.HasStatus({property}, value)",
            { HasCount: true, Kind: not ShapeKind.Struct } when !keepsExactly => $"{property} is {{ Count: > 0 }}",
            { Kind: ShapeKind.List or ShapeKind.Map or ShapeKind.Class } when !member.IsNullable => $"JsonWrite.IsPresent({property})",
            { Kind: ShapeKind.OpenEnum, IsNullableStruct: false } => $"{property}.ValueOrNull is not null",
            { Kind: ShapeKind.Boolean or ShapeKind.Number or ShapeKind.Struct or ShapeKind.Element, IsNullableStruct: false } => "true",
            _ => $"{property} is not null",
        };
    }

    /// <summary>Whether a member replaces what was kept of it.</summary>
    public string Replaces(MemberModel member, int index) =>
        IsStatus(member) ? $"JsonWrite.ReplacesStatus(value.{member.Accessor}, value)" : HasContent(member, index);

    private string Read(Shape shape)
    {
        var read = shape.Kind switch
        {
            ShapeKind.Text => "JsonRead.Text(ref reader)",
            ShapeKind.Boolean => "JsonRead.Boolean(ref reader)",
            ShapeKind.Number => $"JsonRead.{shape.Code}(ref reader)",
            ShapeKind.NumberOrText or ShapeKind.NumberAsText => "JsonRead.QuotedInt32(ref reader)",
            ShapeKind.Element => "JsonElement.ParseValue(ref reader)",
            ShapeKind.OpenEnum => $"JsonRead.OpenEnum<{Short(shape.Code)}>(ref reader)",
            ShapeKind.Payload => $"{CodeOf(shape)}.Read(ref reader)",
            ShapeKind.List or ShapeKind.Map => $"JsonRead.{shape.Kind}<{TypeOf(shape.Element!)}>(ref reader, {ReadMethod(shape.Element!)})",
            _ => $"{Short(shape.Code)}.Read(ref reader)",
        };
        var none = shape.IsNullableStruct ? $"default({TypeOf(shape)})" : shape.Kind == ShapeKind.Class ? "null" : null; // null alone may convert to the struct
        return none is null ? read : $"JsonRead.IsNull(ref reader) ? {none} : {read}";
    }

    private string ReadMethod(Shape shape) => shape switch
    {
        { IsNullableStruct: false, Kind: ShapeKind.Text } => "JsonRead.Text",
        { IsNullableStruct: false, Kind: ShapeKind.Boolean } => "JsonRead.Boolean",
        { IsNullableStruct: false, Kind: ShapeKind.Number } => $"JsonRead.{shape.Code}",
        { IsNullableStruct: false, Kind: ShapeKind.Element } => "JsonElement.ParseValue",
        { IsNullableStruct: false, Kind: ShapeKind.Struct } => $"{Short(shape.Code)}.Read",
        { IsNullableStruct: false, Kind: ShapeKind.OpenEnum } => $"JsonRead.OpenEnum<{Short(shape.Code)}>",
        { Kind: ShapeKind.Payload } => $"{CodeOf(shape)}.Read",
        _ => $"static (ref Utf8JsonReader reader) => {Read(shape)}",
    };

    private string Write(Shape shape, string writer, string item, bool mayBeNull) => shape switch
    {
        { IsNullableStruct: true } or { Kind: ShapeKind.Class } when mayBeNull =>
            $"if ({item} is {{ }} some) {Write(shape with { IsNullableStruct = false }, writer, "some", mayBeNull: false)}; else {writer}.WriteNullValue()",
        { Kind: ShapeKind.Text } => $"LenientString.WriteText({writer}, {item})",
        { Kind: ShapeKind.Boolean } => $"{writer}.WriteBooleanValue({item})",
        { Kind: ShapeKind.Number or ShapeKind.NumberOrText } => $"{writer}.WriteNumberValue({item})",
        { Kind: ShapeKind.Element } => $"JsonElementConverter.Write({writer}, {item})",
        { Kind: ShapeKind.OpenEnum } => $"{writer}.WriteStringValue({item}.Value)",
        { Kind: ShapeKind.Payload } => $"{CodeOf(shape)}.Write({writer}, {item})",
        { Kind: ShapeKind.List or ShapeKind.Map } => $"JsonWrite.{shape.Kind}({writer}, {item}, {WriteMethod(shape.Element!)})",
        _ => $"{Short(shape.Code)}.Write({writer}, {item})",
    };

    private string WriteMethod(Shape shape) => shape switch
    {
        { IsNullableStruct: false, Kind: ShapeKind.Text } => "LenientString.WriteText",
        { IsNullableStruct: false, Kind: ShapeKind.Element } => "JsonElementConverter.Write",
        { IsNullableStruct: false, Kind: ShapeKind.Struct } => $"{Short(shape.Code)}.Write",
        { Kind: ShapeKind.Payload } => $"{CodeOf(shape)}.Write",
        { IsNullableStruct: true } or { Kind: ShapeKind.Class } => $"static (writer, item) => {{ {Write(shape, "writer", "item", mayBeNull: true)}; }}",
        _ => $"static (writer, item) => {Write(shape, "writer", "item", mayBeNull: true)}",
    };

    /// <summary>Only responses keep a status code in quotes as it came.</summary>
    private bool IsStatus(MemberModel member) =>
        keepsExactly && member is { JsonName: "statusCode", Shape: { Kind: ShapeKind.Number or ShapeKind.NumberOrText, Type: "int", IsNullableStruct: true } };

    private static string TextMethod(MemberModel member) => member.JsonName == "body" ? "Body" : "Text";

    private string CodeOf(Shape shape) => ClassOf(Short(shape.Code), keepsExactly);

    private string TypeOf(Shape shape)
    {
        var type = shape.Kind switch
        {
            ShapeKind.List => $"IReadOnlyList<{TypeOf(shape.Element!)}>",
            ShapeKind.Map => $"IReadOnlyDictionary<string, {TypeOf(shape.Element!)}>",
            _ => Short(shape.Type),
        };
        return shape.IsNullableStruct ? type + "?" : type;
    }

    /// <summary>The name as it is found from the current namespace.</summary>
    private string Short(string name)
    {
        var end = name.LastIndexOf('.');
        if (end < 0)
            return name;
        var space = name.Substring(0, end);
        return space == currentNamespace || currentNamespace.StartsWith(space + ".", StringComparison.Ordinal) ? name.Substring(end + 1) : $"global::{name}";
    }

    private static string Local(string property)
    {
        var name = char.ToLowerInvariant(property[0]) + property.Substring(1);
        if (name is "value" or "writer")
            return name + "Member";
        return SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? "@" + name : name;
    }
}
