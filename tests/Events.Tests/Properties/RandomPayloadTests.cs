using System.Text.Json;
using Bogus;
using Xunit;

namespace Lambent.Events.Tests;

/// <summary>Instances with random values in every member are read back as they were written.</summary>
public sealed class RandomPayloadTests
{
    private const int Rounds = 10;

    public static TheoryData<string> Kinds => [.. LambdaEvents.Kinds.Select(kind => kind.Key)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_valid_instance_is_written_again_as_it_was_written(string kind)
    {
        var type = Payload.Of(kind).Type;
        var contract = type.Detail ?? type.JsonTypeInfo; // of EventBridge events, what differs between them
        for (var seed = 0; seed < Rounds; seed++)
        {
            var written = Payload.Write(new RandomPayload(new Randomizer(seed)).Create(contract.Type), contract);

            JsonEquality.AssertSame(written, Payload.Write(JsonSerializer.Deserialize(written, contract)!, contract));
        }
    }
}
