using System.Text.Json;
using Bogus;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class HeaderMapTests
{
    [Fact]
    public void Names_are_found_in_any_casing()
    {
        HeaderMap headers = new() { ["Content-Type"] = "text/html", ["x-a"] = "1" };

        Assert.Equal("text/html", headers["content-type"]);
        Assert.True(headers.ContainsKey("CONTENT-TYPE"));
        Assert.False(headers.TryGetValue("x-b", out _));
        Assert.Equal("none", headers.GetValueOrDefault("x-b", "none"));
        Assert.Throws<KeyNotFoundException>(() => headers["x-b"]);
    }

    [Fact]
    public void An_initializer_sets_a_name_once()
    {
        HeaderMap headers = new() { ["Accept"] = "a", ["accept"] = "b" };

        Assert.Equal([new("accept", "b")], headers);
    }

    [Fact]
    public void Casing_order_and_repeats_are_kept()
    {
        const string Json = """{"X-B":"1","a":"2","x-b":"3","X-B":"4"}""";

        var headers = JsonSerializer.Deserialize<HeaderMap>(Json)!;

        Assert.Equal(Json, JsonSerializer.Serialize(headers));
        Assert.Equal(4, headers.Count);
        Assert.Equal(["X-B", "a", "x-b", "X-B"], headers.Keys);
        Assert.Equal(["1", "2", "3", "4"], headers.Values);
        Assert.Equal("4", headers["x-b"]);
        Assert.Equal(["1", "3", "4"], headers.GetAll("X-b"));
    }

    [Fact]
    public void Lists_of_values_are_kept()
    {
        const string Json = """{"set-cookie":["a=1","b=2"],"none":[],"one":["x"],"One":["y"]}""";

        var headers = JsonSerializer.Deserialize<MultiValueHeaderMap>(Json)!;

        Assert.Equal(Json, JsonSerializer.Serialize(headers));
        Assert.Equal(["a=1", "b=2"], headers["Set-Cookie"]);
        Assert.Empty(headers["none"]);
        Assert.Equal(["y"], headers["ONE"]);
    }

    [Fact]
    public void A_map_is_built_from_pairs_and_dictionaries()
    {
        HeaderMap pairs = [new("a", "1"), new("a", "2")];
        HeaderMap dictionary = new Dictionary<string, string> { ["b"] = "3" };
        MultiValueHeaderMap lists = [new("a", ["1", "2"])];

        Assert.Equal("""{"a":"1","a":"2"}""", JsonSerializer.Serialize(pairs));
        Assert.Equal("""{"b":"3"}""", JsonSerializer.Serialize(dictionary));
        Assert.Equal("""{"a":["1","2"]}""", JsonSerializer.Serialize(lists));
        Assert.Empty(HeaderMap.Empty);
        Assert.Empty(MultiValueHeaderMap.Empty);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"secret\"")]
    [InlineData("""{"a":["secret"]}""")]
    [InlineData("""{"a":{"b":"secret"}}""")]
    public void Anything_but_an_object_of_text_is_refused(string json) =>
        Assert.DoesNotContain("secret", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<HeaderMap>(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"a":{"b":"secret"}}""")]
    [InlineData("""{"a":[["secret"]]}""")]
    public void Anything_but_lists_of_text_is_refused(string json) =>
        Assert.DoesNotContain("secret", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<MultiValueHeaderMap>(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_text_that_is_in_no_list_is_a_list_of_one_and_is_written_as_it_was()
    {
        const string Headers = """{"a":"1,2","b":["3"],"c":[]}""";

        var map = JsonSerializer.Deserialize<MultiValueHeaderMap>(Headers)!;

        Assert.Equal(["1,2"], map["A"]);
        Assert.Equal(Headers, JsonSerializer.Serialize(map));
    }

    [Fact]
    public void Any_headers_survive()
    {
        var faker = new Faker { Random = new Randomizer(1760000004) };
        for (var i = 0; i < 200; i++)
        {
            var pairs = faker.Make(faker.Random.Int(0, 40), () => new KeyValuePair<string, string>(
                faker.Random.String2(faker.Random.Int(0, 3), "abAB-"), faker.Random.String(0, 20, ' ', '\uD7FF')));

            var read = JsonSerializer.Deserialize<HeaderMap>(JsonSerializer.Serialize(new HeaderMap(pairs)))!;

            Assert.Equal(pairs, read);
            Assert.All(pairs, pair => Assert.Equal(
                pairs.Last(other => string.Equals(other.Key, pair.Key, StringComparison.OrdinalIgnoreCase)).Value, read[pair.Key.ToUpperInvariant()]));
        }
    }
}
