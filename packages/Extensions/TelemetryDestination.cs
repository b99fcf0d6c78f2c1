namespace Lambent.Extensions;

/// <summary>The protocol with which Lambda delivers records.</summary>
public enum TelemetryDestination
{
    /// <summary>HTTP POST requests, which AWS recommends. Lambda buffers records until the extension responds.</summary>
    Http,

    /// <summary>JSON lines on a TCP connection, without a response.</summary>
    Tcp,
}
