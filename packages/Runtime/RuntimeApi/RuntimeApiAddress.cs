using System.Net;
using System.Net.Sockets;

namespace Lambent;

/// <summary>Where the Runtime API listens: <c>host:port</c>, an IPv6 address in brackets.</summary>
internal sealed class RuntimeApiAddress(string host, int port, string text)
{
    /// <summary>As it was given.</summary>
    public string Text { get; } = text;

    /// <summary>Reads an address, or says what is wrong with it.</summary>
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

    /// <summary>A connected socket. A host name may have several addresses; the first that answers is taken.</summary>
    public Socket Connect()
    {
        if (IPAddress.TryParse(host, out var address))
            return Connect(address);

        return Connect(Dns.GetHostAddresses(host));
    }

    /// <summary>A socket that is connected to the first of the addresses that accepts.</summary>
    internal Socket Connect(IPAddress[] addresses)
    {
        SocketException? last = null;
        foreach (var candidate in addresses)
        {
            try
            {
                return Connect(candidate);
            }
            catch (SocketException e)
            {
                last = e;
            }
        }

        throw last ?? new SocketException((int)SocketError.HostNotFound);
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
