using Xunit;

namespace Lambent.Events.Tests;

public sealed class WebSocketRequestTests
{
    private static WebSocketRequest Read(string what) => Fixture.Read($"apigateway/WebSocketRequest.{what}.json", WebSocketRequest.JsonTypeInfo);

    [Fact]
    public void A_connection_opens()
    {
        var request = Read("connect");

        Assert.Equal(WebSocketEventType.Connect, request.RequestContext.EventType);
        Assert.Equal("$connect", request.RequestContext.RouteKey);
        Assert.Equal("lantern.v1", request.Headers["sec-websocket-protocol"]);
        Assert.Equal(["cellar", "attic"], request.MultiValueQueryStringParameters["room"]);
        Assert.Equal("user|42", request.RequestContext.Authorizer!.PrincipalId);
        Assert.Equal(3, request.RequestContext.Authorizer.Context["level"].GetInt32());
        Assert.Equal("", request.BodyText());
    }

    [Fact]
    public void A_message_comes()
    {
        var request = Read("message");

        Assert.Equal(WebSocketEventType.Message, request.RequestContext.EventType);
        Assert.Equal("LaNtErN1CoNnQ=", request.RequestContext.ConnectionId);
        Assert.Equal("LaNtErN1MsGQ=", request.RequestContext.MessageId);
        Assert.Empty(request.Headers);
        Assert.Equal(3, request.Body(UserJson.Default.Order)!.Quantity);
    }

    [Fact]
    public void A_connection_closes()
    {
        var context = Read("disconnect").RequestContext;

        Assert.Equal(WebSocketEventType.Disconnect, context.EventType);
        Assert.Equal(1001, context.DisconnectStatusCode);
        Assert.Equal("Going away", context.DisconnectReason);
    }
}
