using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Bogus;
using Xunit;

namespace Lambent.Events.Tests;

/// <summary>Fixtures with members taken away, made null and added at random: none may throw, and what is left must survive.</summary>
public sealed class MutationTests
{
    private const int Rounds = 20;

    private delegate void Mutation(Randomizer random, JsonObject members, string name, PropertyInfo? property);

    // A JsonNode cannot hold a member twice.
    public static TheoryData<string> Files => [.. Fixture.All.Where(file => !file.Contains(".repeats.", StringComparison.Ordinal))];

    public static TheoryData<string> Events => [.. Fixture.All.Where(file =>
        !file.Contains(".repeats.", StringComparison.Ordinal) && Fixture.PayloadOf(file).Type.Direction == LambdaEventDirection.Received)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Members_may_be_absent(string file) => AssertRoundTrips(file, (random, members, name, _) => members.Remove(name));

    [Theory]
    [MemberData(nameof(Files))]
    public void Members_may_be_null(string file) => AssertRoundTrips(file, (random, members, name, _) => members[name] = null);

    [Theory]
    [MemberData(nameof(Files))]
    public void Members_may_be_added(string file) =>
        AssertRoundTrips(file, (random, members, name, _) => members[random.AlphaNumeric(8)] = random.Bool() ? new JsonObject { ["a"] = random.Int() } : JsonValue.Create(random.Words()));

    [Theory]
    [MemberData(nameof(Events))]
    public void Text_of_events_may_be_a_number_or_a_boolean(string file) => AssertRoundTrips(file, (random, members, name, property) =>
    {
        if (property?.PropertyType == typeof(string) && members[name]?.GetValueKind() == JsonValueKind.String)
            members[name] = random.Bool() ? random.Int() : random.Bool();
    });

    private static void AssertRoundTrips(string file, Mutation mutate)
    {
        var payload = Fixture.PayloadOf(file);
        for (var round = 0; round < Rounds; round++)
        {
            var random = new Randomizer(round);
            var json = JsonNode.Parse(Fixture.Text(file))!;
            if (payload.Type.Detail is { } detail)
                Visit(json["detail"], detail.Type, random, mutate);
            Visit(json, payload.Type.Type, random, mutate);

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
    private static void Visit(JsonNode? node, Type type, Randomizer random, Mutation mutate)
    {
        var generic = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        switch (node)
        {
            case JsonArray items when generic == typeof(IReadOnlyList<>):
                foreach (var item in items)
                    Visit(item, type.GetGenericArguments()[0], random, mutate);
                break;
            case JsonObject entries when generic == typeof(IReadOnlyDictionary<,>):
                foreach (var entry in entries)
                    Visit(entry.Value, type.GetGenericArguments()[1], random, mutate);
                break;
            case JsonObject members when type.IsSubclassOf(typeof(LambdaPayload)):
                foreach (var (name, value) in members.ToList())
                {
                    var property = type.GetProperties().FirstOrDefault(property => JsonName.Of(property) == name);
                    if (random.Int(0, 9) == 0)
                        mutate(random, members, name, property);
                    else if (property is not null)
                        Visit(value, property.PropertyType, random, mutate);
                }

                break;
            default:
                break;
        }
    }
}
