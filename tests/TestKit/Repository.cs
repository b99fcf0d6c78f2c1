using System.Runtime.CompilerServices;

namespace Lambent.TestKit;

/// <summary>Where things lie in this repository.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>Lambent.slnx</c>.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));

    /// <summary>A path below the root.</summary>
    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The folder of payloads kept for checking beside the repository; null when it is not there, and the tests that use it then check less.</summary>
    public static string? Corpus => Path.Combine(Root, "..", "shared", "corpus") is var path && Directory.Exists(path) ? path : null;

    /// <summary>The folder of recorded gateway behaviour, kept beside the repository like <see cref="Corpus"/>; null when it is not there.</summary>
    public static string? Captures => Path.Combine(Root, "..", "shared", "captures") is var path && Directory.Exists(path) ? path : null;

    /// <summary>The folder of recorded events and results that were read wrongly once, kept beside the repository like <see cref="Corpus"/>; null when it is not there.</summary>
    public static string? Faults => Path.Combine(Root, "..", "shared", "faults") is var path && Directory.Exists(path) ? path : null;

    private static string Here([CallerFilePath] string file = "") => file;
}
