using Xunit;

namespace Lambent.Events.Tests;

public sealed class AlbRequestTests
{
    private static AlbRequest Read(string what) => Fixture.Read($"alb/AlbRequest.{what}.json", AlbRequest.JsonTypeInfo);

    [Fact]
    public void A_request_with_single_values_is_read()
    {
        var request = Read("single");

        Assert.Equal("arn:aws:elasticloadbalancing:eu-north-1:111122223333:targetgroup/lantern-shop/0a1b2c3d4e5f6071", request.RequestContext.Elb.TargetGroupArn);
        Assert.Equal("sea%20green", request.QueryStringParameters["colour"]);
        Assert.Equal("https", request.Headers["X-Forwarded-Proto"]);
        Assert.Empty(request.MultiValueHeaders);
        Assert.Equal(3, request.Body(UserJson.Default.Order)!.Quantity);
    }

    [Fact]
    public void A_request_with_lists_of_values_is_read()
    {
        var request = Read("multi");

        Assert.Equal(["red", "sea%20green"], request.MultiValueQueryStringParameters["colour"]);
        Assert.Equal(["theme=dark", "cart=17"], request.MultiValueHeaders["Cookie"]);
        Assert.Empty(request.Headers);
        Assert.Equal([0, 1, 2, 253, 254, 255], request.BodyBytes());
    }

    [Fact]
    public void A_health_check_without_host_is_read()
    {
        var request = Read("health-check");

        Assert.Equal("ELB-HealthChecker/2.0", Assert.Single(request.Headers).Value);
        Assert.Equal("", request.BodyText());
    }
}
