namespace Lambent.Events.Generators;

/// <summary>A record of a payload, without anything of the compilation, which a cached model must not keep alive.</summary>
/// <param name="Namespace">The namespace.</param>
/// <param name="Name">The name.</param>
/// <param name="Rules">What is written of members without content; None for a part.</param>
/// <param name="Form">Whether the JSON is an object, an array or either.</param>
/// <param name="IsLambdaJson">Whether the type declares ILambdaJson, which is then implemented.</param>
/// <param name="Members">The members in the order in which they are written.</param>
/// <param name="Problems">What cannot be read or written.</param>
internal sealed record PayloadModel(
    string Namespace, string Name, PayloadRules Rules, PayloadForm Form, bool IsLambdaJson, EquatableArray<MemberModel> Members, EquatableArray<Problem> Problems)
{
    public string FullName => $"{Namespace}.{Name}";
}

/// <summary>The values of Lambent.Events.JsonPayloadRules, and none.</summary>
internal enum PayloadRules
{
    OmitEmpty,
    KeepExactly,
    None,
}

/// <summary>The values of Lambent.Events.JsonPayloadForm.</summary>
internal enum PayloadForm
{
    Object,
    Array,
    ObjectOrArray,
}

/// <param name="JsonName">The name in JSON.</param>
/// <param name="Property">The name of the property.</param>
/// <param name="Shape">What the member holds.</param>
/// <param name="IsNullable">Whether the property may be null; if not, its getter makes up what is absent.</param>
/// <param name="TimeFormat">How AWS writes the time that the property is; null when it is no time.</param>
internal sealed record MemberModel(string JsonName, string Property, Shape Shape, bool IsNullable, string? TimeFormat = null)
{
    /// <summary>What is read and written: of a time the generated field, which remembers how the time was written.</summary>
    public string Accessor => TimeFormat is null ? Property : $"{Property}OnWire";
}

/// <summary>How a value is read and written.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Type">The type in C#, without the question mark.</param>
/// <param name="Code">What reads and writes it: the type itself of a payload or an open enum, the converter of a value.</param>
/// <param name="Element">What a list or a map holds.</param>
/// <param name="IsNullableStruct">Whether the type is a struct with a question mark.</param>
/// <param name="HasCount">Whether the type counts what it holds.</param>
internal sealed record Shape(ShapeKind Kind, string Type, string Code = "", Shape? Element = null, bool IsNullableStruct = false, bool HasCount = false);

internal enum ShapeKind
{
    Text,
    Boolean,
    Number,
    NumberOrText, // read from either, written as a number
    NumberAsText, // read from either, written as text
    Element,
    OpenEnum,
    Struct, // with a converter
    Class, // with a converter
    Payload,
    List,
    Map,
}

/// <summary>A diagnostic without its descriptor and its syntax tree.</summary>
internal sealed record Problem(string Id, string Path, int Start, int Length, int StartLine, int StartCharacter, int EndLine, int EndCharacter, string Subject, string Detail);
