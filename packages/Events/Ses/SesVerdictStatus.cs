using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What a check of a mail found.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<SesVerdictStatus>))]
public readonly record struct SesVerdictStatus(string Value) : IOpenEnum<SesVerdictStatus>
{
    /// <summary>Nothing wrong.</summary>
    public static SesVerdictStatus Pass => new("PASS");

    /// <summary>Something wrong.</summary>
    public static SesVerdictStatus Fail => new("FAIL");

    /// <summary>It cannot tell.</summary>
    public static SesVerdictStatus Gray => new("GRAY");

    /// <summary>The check did not work.</summary>
    public static SesVerdictStatus ProcessingFailed => new("PROCESSING_FAILED");

    /// <summary>The check is off.</summary>
    public static SesVerdictStatus Disabled => new("DISABLED");

    /// <inheritdoc/>
    public static SesVerdictStatus Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
