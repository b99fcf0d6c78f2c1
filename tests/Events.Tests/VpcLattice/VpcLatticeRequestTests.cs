using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class VpcLatticeRequestTests
{
    private static VpcLatticeV2Request Read(string what) => Fixture.Read($"vpclattice/VpcLatticeV2Request.{what}.json", VpcLatticeV2Request.JsonTypeInfo);

    [Fact]
    public void Version_1_is_read()
    {
        var request = Fixture.Read("vpclattice/VpcLatticeV1Request.get.json", VpcLatticeV1Request.JsonTypeInfo);

        Assert.Equal("/orders/17", request.RawPath);
        Assert.Equal("first, second", request.Headers["X-Tag"]);
        Assert.Equal("red", request.QueryStringParameters["colour"]);
        Assert.Equal(3, request.Body(UserJson.Default.Order)!.Quantity);
    }

    [Fact]
    public void Version_2_with_lists_is_read()
    {
        var request = Read("lists");

        Assert.Equal(["first", "second"], request.Headers["X-Tag"]);
        Assert.Equal(["red", "sea green"], request.QueryStringParameters["colour"]);
        Assert.Null(request.IsBase64Encoded);
        Assert.Equal("AWS_IAM", request.RequestContext.Identity.Type);
        Assert.Equal(new DateTimeOffset(2025, 10, 9, 8, 53, 24, 321, 987, TimeSpan.Zero), request.RequestContext.TimeEpoch!.Value);
        Assert.Equal(3, request.Body(UserJson.Default.Order)!.Quantity);
    }

    [Fact]
    public void Version_2_with_strings_and_the_spelling_of_version_1_is_read()
    {
        var request = Read("strings");

        Assert.Equal(["first, second"], request.Headers["x-tag"]);
        Assert.Equal(["red"], request.QueryStringParameters["colour"]);
        Assert.Null(request.RequestContext.Identity.Type);
    }

    [Fact]
    public void A_query_that_is_set_takes_the_place_of_either_spelling()
    {
        var request = JsonSerializer.Deserialize("""{"query_string_parameters":{"a":"1"}}""", VpcLatticeV2Request.JsonTypeInfo)!;

        request.QueryStringParameters = new Dictionary<string, StringOrList> { ["b"] = "2", ["c"] = ["3"] };

        Assert.Equal("""{"queryStringParameters":{"b":"2","c":["3"]}}""", Payload.Write(request, VpcLatticeV2Request.JsonTypeInfo));
    }

    [Fact]
    public void A_time_that_is_set_is_written_in_microseconds()
    {
        var request = new VpcLatticeV2Request();

        request.RequestContext.TimeEpoch = new DateTimeOffset(2025, 10, 9, 8, 53, 24, 321, TimeSpan.Zero);

        Assert.Equal("""{"requestContext":{"timeEpoch":"1760000004321000"}}""", Payload.Write(request, VpcLatticeV2Request.JsonTypeInfo));
    }
}
