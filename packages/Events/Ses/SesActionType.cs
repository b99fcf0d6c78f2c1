using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What a receipt rule does.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<SesActionType>))]
public readonly record struct SesActionType(string Value) : IOpenEnum<SesActionType>
{
    /// <summary>It runs a function.</summary>
    public static SesActionType Lambda => new("Lambda");

    /// <summary>It stores the mail.</summary>
    public static SesActionType S3 => new("S3");

    /// <summary>It tells a topic.</summary>
    public static SesActionType Sns => new("SNS");

    /// <summary>It refuses the mail.</summary>
    public static SesActionType Bounce => new("Bounce");

    /// <summary>It ends the rules.</summary>
    public static SesActionType Stop => new("Stop");

    /// <summary>It gives the mail to WorkMail.</summary>
    public static SesActionType WorkMail => new("WorkMail");

    /// <summary>It adds a header.</summary>
    public static SesActionType AddHeader => new("AddHeader");

    /// <inheritdoc/>
    public static SesActionType Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
