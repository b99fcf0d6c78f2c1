using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A Lex V2 bot.</summary>
public sealed partial record LexV2Bot : LambdaPayload
{
    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public string Id { get => field ?? ""; set; }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>The id of its alias.</summary>
    [JsonPropertyName("aliasId")]
    public string AliasId { get => field ?? ""; set; }

    /// <summary>The name of its alias.</summary>
    [JsonPropertyName("aliasName")]
    public string? AliasName { get; set; }

    /// <summary>The language: <c>en_US</c>.</summary>
    [JsonPropertyName("localeId")]
    public string LocaleId { get => field ?? ""; set; }

    /// <summary>The version: <c>DRAFT</c>, <c>3</c>.</summary>
    [JsonPropertyName("version")]
    public string Version { get => field ?? ""; set; }
}
