using System.Text.Json.Serialization;

namespace Lambent.Events.Glue;

/// <summary>What happened to a crawler.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<GlueCrawlerState>))]
public readonly record struct GlueCrawlerState(string Value) : IOpenEnum<GlueCrawlerState>
{
    /// <summary>It began.</summary>
    public static GlueCrawlerState Started => new("Started");

    /// <summary>It succeeded.</summary>
    public static GlueCrawlerState Succeeded => new("Succeeded");

    /// <summary>It failed.</summary>
    public static GlueCrawlerState Failed => new("Failed");

    /// <inheritdoc/>
    public static GlueCrawlerState Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
