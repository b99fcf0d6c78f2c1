namespace Lambent.Extensions;

/// <summary>
/// What Lambda tells an extension that registers; see
/// https://docs.aws.amazon.com/lambda/latest/dg/runtimes-extensions-api.html#extensions-registration-api-a.
/// </summary>
public sealed record LambdaExtensionInfo
{
    /// <summary>The name under which the extension is registered.</summary>
    public required string Name { get; init; }

    /// <summary>What names the extension in later calls, a UUID.</summary>
    public required string Identifier { get; init; }

    /// <summary>The function that is extended; empty when Lambda did not say.</summary>
    public string FunctionName { get; init; } = "";

    /// <summary>Its version, <c>$LATEST</c> or a number; empty when Lambda did not say.</summary>
    public string FunctionVersion { get; init; } = "";

    /// <summary>Its handler setting; empty when Lambda did not say.</summary>
    public string Handler { get; init; } = "";

    /// <summary>The account of the function, 12 digits; null when Lambda did not say: local emulators leave it out.</summary>
    public string? AccountId { get; init; }
}
