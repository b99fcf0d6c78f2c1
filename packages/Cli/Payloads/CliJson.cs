using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Cli.Payloads;

/// <summary>A line of <c>lambent event list --output json</c>.</summary>
internal sealed record ListedKind(string Kind, string Type, string Direction, IReadOnlyList<string> Samples);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ListedKind))]
[JsonSerializable(typeof(PayloadReport))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class CliJson : JsonSerializerContext;
