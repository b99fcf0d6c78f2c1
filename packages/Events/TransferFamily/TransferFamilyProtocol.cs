using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>How a user connects to a Transfer Family server.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<TransferFamilyProtocol>))]
public readonly record struct TransferFamilyProtocol(string Value) : IOpenEnum<TransferFamilyProtocol>
{
    /// <summary>SFTP.</summary>
    public static TransferFamilyProtocol Sftp => new("SFTP");

    /// <summary>FTPS.</summary>
    public static TransferFamilyProtocol Ftps => new("FTPS");

    /// <summary>FTP.</summary>
    public static TransferFamilyProtocol Ftp => new("FTP");

    /// <summary>AS2.</summary>
    public static TransferFamilyProtocol As2 => new("AS2");

    /// <summary>A web app.</summary>
    public static TransferFamilyProtocol Https => new("HTTPS");

    /// <inheritdoc/>
    public static TransferFamilyProtocol Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
