namespace Lambent.Emulator;

/// <summary>The HTTP response of a gateway.</summary>
internal sealed class GatewayAnswer
{
    /// <summary>The header with the reason of an error response, in words. Gateways of AWS do not send it.</summary>
    public const string FaultHeader = "X-Lambent-Fault";

    public required int Status { get; set; }

    /// <summary>The reason phrase that the function gave; null when it gave none.</summary>
    public string? Reason { get; set; }

    /// <summary>The headers in order; several of one name are several lines.</summary>
    public List<KeyValuePair<string, string>> Headers { get; } = [];

    public ReadOnlyMemory<byte> Body { get; set; }

    /// <summary>Whether the response may have a body.</summary>
    public bool HasBody => Status is >= 200 and not (204 or 304);

    /// <summary>The first value of a header; null when it is absent.</summary>
    public string? Value(string name) => Headers.Find(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    public bool Has(string name) => Value(name) is not null;

    /// <summary>Sets a header to one value.</summary>
    public void Set(string name, string value)
    {
        Remove(name);
        Headers.Add(new(name, value));
    }

    public void Remove(string name) => Headers.RemoveAll(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Adds a header of the function. Connection headers and Content-Length are dropped, because the gateway frames the response.</summary>
    public void Add(string name, string value)
    {
        if (!GatewayRequest.IsOfConnection(name) && !name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
            Headers.Add(new(name, value));
    }
}
