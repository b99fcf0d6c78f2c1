using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Lambent.Http;

/// <summary>The connection of the request, for <c>HttpContext.Connection</c>: the address of the client, not of a proxy in front of the gateway.</summary>
/// <param name="from">The event's <c>requestContext</c>.</param>
/// <param name="headers">The headers of the request.</param>
/// <param name="requestId">The request id of the invocation, for events without an id.</param>
/// <param name="forwardLimit">The number of trusted hops when the address of the client comes from a header; null trusts all hops.</param>
internal sealed class ConnectionFeature(in ContextMembers from, IHeaderDictionary headers, string requestId, int? forwardLimit) : IHttpConnectionFeature
{
    private readonly JsonSlice _connectionId = from.ConnectionId.IsPresent ? from.ConnectionId : from.RequestId;
    private readonly JsonSlice _client = from.Identity.IsObject ? from.Identity : from.Http;
    private IPAddress? _remoteAddress;
    private int _remotePort;
    private int _localPort;
    private bool _isRead;

    public string ConnectionId
    {
        get => field ??= _connectionId.Text ?? requestId;
        set;
    }

    public IPAddress? RemoteIpAddress
    {
        get => Read()._remoteAddress;
        set => Read()._remoteAddress = value;
    }

    public IPAddress? LocalIpAddress { get; set; }

    public int RemotePort
    {
        get => Read()._remotePort;
        set => Read()._remotePort = value;
    }

    public int LocalPort
    {
        get => Read()._localPort;
        set => Read()._localPort = value;
    }

    /// <summary>Reads the values that have not been read yet, because the memory of the event is about to be released.</summary>
    public void MaterializeBeforeRelease()
    {
        Read();
        _ = ConnectionId;
    }

    /// <summary>The trusted hop that is farthest from the function.</summary>
    private ReadOnlySpan<char> Hop(string hops)
    {
        var rest = hops.AsSpan();
        for (var trusted = forwardLimit ?? int.MaxValue; rest.LastIndexOf(',') is var comma and >= 0; rest = rest[..comma])
        {
            if (--trusted <= 0)
                return rest[(comma + 1)..].Trim();
        }

        return rest.Trim();
    }

    private ConnectionFeature Read()
    {
        if (_isRead)
            return this;
        _isRead = true;
        var source = _client["sourceIp"u8].Text;
        if (source is not null && IPAddress.TryParse(source, out var address))
        {
            _remoteAddress = address;
        }
        else if (headers.TryGetValue("X-Forwarded-For", out var hops) && IPEndPoint.TryParse(Hop(hops.ToString()), out var client))
        {
            _remoteAddress = client.Address;
            _remotePort = client.Port; // a load balancer can be configured to add the client port
        }

        if (headers.TryGetValue("X-Forwarded-Port", out var port) && ushort.TryParse(RequestFeature.First(port.ToString()), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            _localPort = number;
        return this;
    }
}
