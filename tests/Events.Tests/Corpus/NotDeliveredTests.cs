using System.Text;
using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

/// <summary>Payloads of <c>not-delivered.tsv</c>, which has the reason of each.</summary>
public sealed class NotDeliveredTests
{
    public static TheoryData<string, string> Kinds => [.. CorpusFiles.NotDelivered.Select(row => (row[1], row[0]))];

    public static TheoryData<string, string, string> Places => [.. CorpusFiles.NotDelivered.Where(row => row[0] != "unknown").Select(row => (row[1], row[0], row[2]))];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_payload_that_Lambda_does_not_deliver_has_the_listed_kind(string json, string kind) =>
        Assert.Equal(kind, LambdaEvents.Identify(Encoding.UTF8.GetBytes(json)).ToString());

    [Theory]
    [MemberData(nameof(Places))]
    public void A_payload_that_Lambda_does_not_deliver_is_refused_with_its_place(string json, string kind, string place) =>
        Assert.Contains(place, Assert.Throws<JsonException>(() => LambdaEvents.TypeOf(new(kind))!.Parse(Encoding.UTF8.GetBytes(json))).Message, StringComparison.Ordinal);
}
