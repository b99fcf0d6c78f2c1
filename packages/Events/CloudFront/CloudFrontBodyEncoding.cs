namespace Lambent.Events;

/// <summary>How a body is written.</summary>
[OpenEnum]
public readonly partial struct CloudFrontBodyEncoding
{
    /// <summary>As bytes in base64.</summary>
    public const string Base64 = "base64";

    /// <summary>As it is.</summary>
    public const string Text = "text";
}
