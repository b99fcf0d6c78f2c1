using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Lambent.Http;

/// <summary>Who sent the request, for <c>HttpContext.Connection</c>: the client itself rather than a proxy before the gateway.</summary>
internal sealed class ConnectionFeature : IHttpConnectionFeature
{
    public ConnectionFeature(in EventMembers from, IHeaderDictionary headers, string requestId)
    {
        var context = from.Context;
        ConnectionId = context["connectionId"u8].Text ?? context["requestId"u8].Text ?? requestId;
        var source = context["identity"u8]["sourceIp"u8].Text ?? context["http"u8]["sourceIp"u8].Text;
        if (source is not null && IPAddress.TryParse(source, out var address))
        {
            RemoteIpAddress = address;
        }
        else if (headers.TryGetValue("X-Forwarded-For", out var hops) && hops.Count > 0 && IPEndPoint.TryParse(RequestFeature.First(hops[0] ?? ""), out var first))
        {
            RemoteIpAddress = first.Address;
            RemotePort = first.Port; // a load balancer can be told to say it
        }

        if (headers.TryGetValue("X-Forwarded-Port", out var port) && ushort.TryParse(RequestFeature.First(port.ToString()), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            LocalPort = number;
    }

    public string ConnectionId { get; set; }

    public IPAddress? RemoteIpAddress { get; set; }

    public IPAddress? LocalIpAddress { get; set; }

    public int RemotePort { get; set; }

    public int LocalPort { get; set; }
}
