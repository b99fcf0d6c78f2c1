using System.Text.Json.Serialization;

namespace Lambent.Events.Health;

/// <summary>What kind of message AWS Health sends.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<HealthCategory>))]
public readonly record struct HealthCategory(string Value) : IOpenEnum<HealthCategory>
{
    /// <summary>Something does not work.</summary>
    public static HealthCategory Issue => new("issue");

    /// <summary>There is something to know.</summary>
    public static HealthCategory AccountNotification => new("accountNotification");

    /// <summary>Something is going to change.</summary>
    public static HealthCategory ScheduledChange => new("scheduledChange");

    /// <summary>Something is looked into.</summary>
    public static HealthCategory Investigation => new("investigation");

    /// <inheritdoc/>
    public static HealthCategory Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
