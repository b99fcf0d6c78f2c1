using System.Text;
using Lambent.Cli.Payloads;
using Xunit;

namespace Lambent.Cli.Tests;

public sealed class JsonDifferenceTests
{
    [Theory]
    [InlineData("""{"a":1}""", """{"a":1.0}""")]
    [InlineData("""{"a":1e2}""", """{"a":100}""")]
    [InlineData("""{"a":"\u00e9","b":[1,2]}""", """{"b":[1,2],"a":"é"}""")]
    [InlineData("""{"a":null,"b":[],"c":{}}""", "{}")]
    [InlineData("""{"a":"\ud800"}""", """{"a":"\ud800"}""")]
    [InlineData("{}", """{"a":[]}""")]
    public void Events_that_say_the_same_do_not_differ(string left, string right) => Assert.Empty(Between(left, right, strict: false));

    [Theory]
    [InlineData("""{"a":0}""", "{}", "$.a")]
    [InlineData("{}", """{"a":0}""", "$.a")]
    [InlineData("""{"a":""}""", "{}", "$.a")]
    [InlineData("""{"a":{"b":[1,2]}}""", """{"a":{"b":[1,3]}}""", "$.a.b[1]")]
    [InlineData("""{"a":[1,2]}""", """{"a":[1]}""", "$.a")]
    [InlineData("""{"a":"1"}""", """{"a":1}""", "$.a")]
    [InlineData("""{"a":"2026-11-21T00:00:00Z"}""", """{"a":"2026-11-21T00:00:00.000Z"}""", "$.a")]
    [InlineData("""{"a":12345678901234567890123}""", """{"a":12345678901234567890124}""", "$.a")]
    public void What_differs_is_named_by_its_path(string left, string right, string path) => Assert.Equal([path], Between(left, right, strict: false));

    [Theory]
    [InlineData("""{"a":null}""", "{}")]
    [InlineData("""{"a":[]}""", "{}")]
    [InlineData("{}", """{"a":{}}""")]
    [InlineData("""{"a":null}""", """{"a":[]}""")]
    public void In_a_response_absent_and_null_and_empty_differ(string left, string right) => Assert.Equal(["$.a"], Between(left, right, strict: true));

    private static IReadOnlyList<string> Between(string left, string right, bool strict) =>
        JsonDifference.Between(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right), strict);
}
