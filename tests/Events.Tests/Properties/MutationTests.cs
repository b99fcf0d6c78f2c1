using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Bogus;
using Xunit;

namespace Lambent.Events.Tests;

/// <summary>Fixtures with members taken away, made null and added at random: none may throw, and what is left must survive.</summary>
public sealed class MutationTests
{
    private const int Rounds = 20;

    // A JsonNode cannot hold a member twice.
    public static TheoryData<string> Files => [.. Fixture.All.Where(file => !file.Contains(".repeats.", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Members_may_be_absent(string file) => AssertRoundTrips(file, (random, members, name) => members.Remove(name));

    [Theory]
    [MemberData(nameof(Files))]
    public void Members_may_be_null(string file) => AssertRoundTrips(file, (random, members, name) => members[name] = null);

    [Theory]
    [MemberData(nameof(Files))]
    public void Members_may_be_added(string file) =>
        AssertRoundTrips(file, (random, members, name) => members[random.AlphaNumeric(8)] = random.Bool() ? new JsonObject { ["a"] = random.Int() } : JsonValue.Create(random.Words()));

    private static void AssertRoundTrips(string file, Action<Randomizer, JsonObject, string> mutate)
    {
        var payload = Fixture.PayloadOf(file);
        for (var round = 0; round < Rounds; round++)
        {
            var random = new Randomizer(round);
            var json = JsonNode.Parse(Fixture.Text(file))!;
            if (payload.Type.Detail is { } detail)
                Visit(json["detail"], detail, random, mutate);
            Visit(json, payload.Type.JsonTypeInfo, random, mutate);

            try
            {
                payload.AssertRoundTrip(json.ToJsonString());
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"round {round}: {json.ToJsonString()}", e);
            }
        }
    }

    /// <summary>Objects only: what a map or a union holds is for its own tests.</summary>
    private static void Visit(JsonNode? node, JsonTypeInfo contract, Randomizer random, Action<Randomizer, JsonObject, string> mutate)
    {
        switch (contract.Kind, node)
        {
            case (JsonTypeInfoKind.Enumerable, JsonArray items):
                foreach (var item in items)
                    Visit(item, Contract(contract, contract.ElementType!), random, mutate);
                break;
            case (JsonTypeInfoKind.Dictionary, JsonObject entries):
                foreach (var entry in entries)
                    Visit(entry.Value, Contract(contract, contract.ElementType!), random, mutate);
                break;
            case (JsonTypeInfoKind.Object, JsonObject members):
                foreach (var (name, value) in members.ToList())
                {
                    if (random.Int(0, 9) == 0)
                        mutate(random, members, name);
                    else if (contract.Properties.FirstOrDefault(property => property.Name == name && !property.IsExtensionData) is { } property)
                        Visit(value, Contract(contract, property.PropertyType), random, mutate);
                }

                break;
            default:
                break;
        }
    }

    private static JsonTypeInfo Contract(JsonTypeInfo owner, Type type) => owner.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);
}
