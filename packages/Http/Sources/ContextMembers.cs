namespace Lambent.Http;

/// <summary>The members of an event's <c>requestContext</c> that the adapter reads, found in one pass.</summary>
internal struct ContextMembers
{
    public bool IsPresent;
    public JsonSlice Elb;
    public JsonSlice Http;
    public JsonSlice DomainName;
    public JsonSlice ServiceNetworkArn;
    public JsonSlice ConnectionId;
    public JsonSlice RequestId;
    public JsonSlice RouteKey;
    public JsonSlice Stage;
    public JsonSlice Path;
    public JsonSlice Protocol;
    public JsonSlice Identity;
    public JsonSlice Authorizer;
    public JsonSlice Authentication;

    public static ContextMembers Read(JsonSlice context)
    {
        var found = new ContextMembers { IsPresent = context.IsObject };
        var members = context.Members();
        while (found.IsPresent && members.Next())
            found.Take(in members);
        return found;
    }

    private void Take(in JsonWalk member)
    {
        if (member.NameIs("http"u8))
            Http = member.Value;
        else if (member.NameIs("identity"u8))
            Identity = member.Value;
        else if (member.NameIs("authorizer"u8))
            Authorizer = member.Value;
        else if (member.NameIs("domainName"u8))
            DomainName = member.Value;
        else if (member.NameIs("requestId"u8))
            RequestId = member.Value;
        else if (member.NameIs("stage"u8))
            Stage = member.Value;
        else if (member.NameIs("path"u8))
            Path = member.Value;
        else if (member.NameIs("protocol"u8))
            Protocol = member.Value;
        else if (member.NameIs("elb"u8))
            Elb = member.Value;
        else if (member.NameIs("routeKey"u8))
            RouteKey = member.Value;
        else if (member.NameIs("connectionId"u8))
            ConnectionId = member.Value;
        else if (member.NameIs("serviceNetworkArn"u8))
            ServiceNetworkArn = member.Value;
        else if (member.NameIs("authentication"u8))
            Authentication = member.Value;
    }
}
