namespace Lambent.Events;

/// <summary>How a knowledge base is searched.</summary>
[OpenEnum]
public readonly partial struct BedrockSearchType
{
    /// <summary>By vectors and by text.</summary>
    public const string Hybrid = "HYBRID";

    /// <summary>By vectors.</summary>
    public const string Semantic = "SEMANTIC";
}
