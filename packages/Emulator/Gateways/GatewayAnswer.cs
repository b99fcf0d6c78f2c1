namespace Lambent.Emulator;

/// <summary>What a gateway answers a client.</summary>
internal sealed class GatewayAnswer
{
    /// <summary>The header by which an answer that stands for a fault says, in words, what was wrong. No gateway of AWS sends it.</summary>
    public const string FaultHeader = "X-Lambent-Fault";

    public required int Status { get; set; }

    /// <summary>The status in words, when the function gave them.</summary>
    public string? Reason { get; set; }

    /// <summary>The headers in order; several of one name are several lines.</summary>
    public List<KeyValuePair<string, string>> Headers { get; } = [];

    public ReadOnlyMemory<byte> Body { get; set; }

    /// <summary>Whether the answer may have a body.</summary>
    public bool HasBody => Status is >= 200 and not (204 or 304);

    /// <summary>The first value of a header; null when it is absent.</summary>
    public string? Value(string name) => Headers.Find(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    public bool Has(string name) => Value(name) is not null;

    /// <summary>Gives a header this value only.</summary>
    public void Set(string name, string value)
    {
        Remove(name);
        Headers.Add(new(name, value));
    }

    public void Remove(string name) => Headers.RemoveAll(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Adds what the function said, but for headers of the connection and its length: the gateway frames the answer itself.</summary>
    public void Add(string name, string value)
    {
        if (!GatewayRequest.IsOfConnection(name) && !name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
            Headers.Add(new(name, value));
    }
}
