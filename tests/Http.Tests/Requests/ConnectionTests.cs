using System.Text;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Lambent.Http.Tests.Requests;

/// <summary>Who sent the request where only a header tells.</summary>
public sealed class ConnectionTests
{
    [Theory]
    [InlineData("1.2.3.4, 10.0.0.1", "10.0.0.1", 0)]
    [InlineData("10.0.0.1, 1.2.3.4:5678", "1.2.3.4", 5678)]
    [InlineData("2001:db8::1", "2001:db8::1", 0)]
    [InlineData("unknown", null, 0)]
    public void The_client_is_the_last_hop(string forwarded, string? address, int port)
    {
        var http = Context(TestEvents.Of(LambdaHttpSource.Alb, ("headers.x-forwarded-for", $"\"{forwarded}\""), ("headers.x-forwarded-port", "\"8443\"")));

        Assert.Equal(address, http.Connection.RemoteIpAddress?.ToString());
        Assert.Equal(port, http.Connection.RemotePort);
        Assert.Equal(8443, http.Connection.LocalPort);
        Assert.Equal(0, Context(TestEvents.Of(LambdaHttpSource.Alb, ("headers.x-forwarded-port", "\"https\""))).Connection.LocalPort);
    }

    [Theory]
    [InlineData(1, "203.0.113.9")]
    [InlineData(2, "198.51.100.7")]
    [InlineData(3, "192.0.2.66")]
    [InlineData(9, "192.0.2.66")]
    [InlineData(null, "192.0.2.66")]
    public void Behind_a_load_balancer_the_client_is_the_farthest_hop_that_is_trusted(int? limit, string expected)
    {
        var run = new HttpRun(http => http.Response.WriteAsync($"{http.Connection.RemoteIpAddress}")) { Options = new LambdaHttpOptions { ForwardLimit = limit } };

        var answer = run.Send(TestEvents.Of(LambdaHttpSource.Alb, TestEvents.Header(LambdaHttpSource.Alb, "x-forwarded-for", "192.0.2.66, 198.51.100.7", "203.0.113.9")));

        Assert.Equal(expected, answer.GetProperty("body").GetString());
    }

    private static HttpContext Context(string json) => LambdaHttp.CreateContext(Encoding.UTF8.GetBytes(json));
}
