using System.Text.Json.Serialization;

namespace Lambent.Tests;

internal sealed record Purchase(string Id, int Count = 0, Dictionary<string, int>? Parts = null, List<PurchaseLine>? Lines = null);

internal sealed record PurchaseLine(string? Name, decimal Price);

internal sealed record Receipt(string Text);

internal sealed record Odd(double Value)
{
    public string Broken => throw new InvalidOperationException("secret of the getter");
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Purchase))]
[JsonSerializable(typeof(Receipt))]
[JsonSerializable(typeof(Odd))]
internal sealed partial class TestJson : JsonSerializerContext;
