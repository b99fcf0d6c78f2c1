using System.Net;
using System.Net.Sockets;

namespace Lambent;

/// <summary>The address of the Runtime API: <c>host:port</c>, with brackets around an IPv6 address.</summary>
internal sealed class RuntimeApiAddress(string host, int port, string text)
{
    /// <summary>The unparsed address.</summary>
    public string Text { get; } = text;

    /// <summary>Parses an address. Throws <see cref="LambdaRuntimeException"/> with the name of the setting when the address is invalid.</summary>
    public static RuntimeApiAddress Parse(string text, string setting)
    {
        var colon = text.LastIndexOf(':');
        var name = colon < 0 ? text : text[..colon];
        if (name is ['[', .. var inner, ']'])
            name = inner;
        else if (name.Contains(':') || name.Contains('/'))
            name = "";

        if (name.Length > 0 && colon > 0 && ushort.TryParse(text.AsSpan(colon + 1), out var number) && number > 0)
            return new RuntimeApiAddress(name, number, text);

        throw new LambdaRuntimeException(
            LambdaRuntimeFailure.Configuration,
            $"{setting} is '{text}', which is not 'host:port'. Set it to the address of a Lambda Runtime API, for example '127.0.0.1:9001' or '[::1]:9001'.");
    }

    /// <summary>Opens a connection. When the host name has several IP addresses, they are tried in order.</summary>
    public Socket Connect()
    {
        if (IPAddress.TryParse(host, out var address))
            return Connect(address);

        return Connect(Dns.GetHostAddresses(host));
    }

    /// <summary>Opens a connection to the first IP address that accepts it.</summary>
    internal Socket Connect(IPAddress[] addresses)
    {
        SocketException? lastException = null;
        foreach (var ipAddress in addresses)
        {
            try
            {
                return Connect(ipAddress);
            }
            catch (SocketException e)
            {
                lastException = e;
            }
        }

        throw lastException ?? new SocketException((int)SocketError.HostNotFound);
    }

    private Socket Connect(IPAddress address)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            socket.Connect(new IPEndPoint(address, port));
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
