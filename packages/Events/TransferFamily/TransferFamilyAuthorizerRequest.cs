namespace Lambent.Events;

/// <summary>
/// A Transfer Family server asks whether a user may log in. The function returns a <see cref="TransferFamilyAuthorizerResponse"/>, an empty
/// one to refuse.
/// See <see href="https://docs.aws.amazon.com/transfer/latest/userguide/custom-lambda-idp.html"/>.
/// </summary>
[LambdaEvent("transfer-family-authorizer-request", LambdaEventDirection.Received, "serverId & username & protocol")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record TransferFamilyAuthorizerRequest : LambdaPayload, ILambdaJson<TransferFamilyAuthorizerRequest>
{
    /// <summary>The name of the user.</summary>
    public string Username { get => field ?? ""; set; }

    /// <summary>The password; empty or null when the user comes with a key. It is a secret.</summary>
    public string? Password { get; set; }

    /// <summary>The protocol.</summary>
    public TransferFamilyProtocol Protocol { get; set; }

    /// <summary>The id of the server.</summary>
    public string ServerId { get => field ?? ""; set; }

    /// <summary>The address of the user.</summary>
    public string? SourceIp { get; set; }
}

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
