namespace Lambent.Events;

/// <summary>How a user connects to a Transfer Family server.</summary>
[OpenEnum]
public readonly partial struct TransferFamilyProtocol
{
    /// <summary>SFTP.</summary>
    public const string Sftp = "SFTP";

    /// <summary>FTPS.</summary>
    public const string Ftps = "FTPS";

    /// <summary>FTP.</summary>
    public const string Ftp = "FTP";

    /// <summary>AS2.</summary>
    public const string As2 = "AS2";

    /// <summary>A web app.</summary>
    public const string Https = "HTTPS";
}
