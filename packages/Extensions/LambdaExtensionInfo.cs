namespace Lambent.Extensions;

/// <summary>
/// The response to the registration of an extension. See
/// https://docs.aws.amazon.com/lambda/latest/dg/runtimes-extensions-api.html#extensions-registration-api-a.
/// </summary>
public sealed record LambdaExtensionInfo
{
    /// <summary>The name of the extension.</summary>
    public required string Name { get; init; }

    /// <summary>The identifier that Lambda assigned to the extension, a UUID.</summary>
    public required string Identifier { get; init; }

    /// <summary>The name of the function; empty if absent.</summary>
    public string FunctionName { get; init; } = "";

    /// <summary>The version of the function, <c>$LATEST</c> or a number; empty if absent.</summary>
    public string FunctionVersion { get; init; } = "";

    /// <summary>The handler setting of the function; empty if absent.</summary>
    public string Handler { get; init; } = "";

    /// <summary>The account id of the function, 12 digits; null if absent, as in local emulators.</summary>
    public string? AccountId { get; init; }
}
