namespace Lambent.TestKit;

/// <summary>What Native AOT links with. A machine of a developer may lack it, one of continuous integration must not.</summary>
public static class NativeLinker
{
    /// <summary>Why this machine cannot publish with Native AOT; null when it can.</summary>
    public static string? Missing { get; } = MissingFrom(Environment.GetEnvironmentVariable("PATH") ?? "");

    /// <summary>Whether tests that cannot run must fail instead of being skipped: <c>CI</c> is <c>true</c>, or <c>1</c>.</summary>
    public static bool IsRequired { get; } = Environment.GetEnvironmentVariable("CI") is "true" or "1";

    /// <summary>Why programs of this <c>PATH</c> cannot link; null when they can.</summary>
    public static string? MissingFrom(string path) =>
        path.Split(Path.PathSeparator).Any(folder => folder.Length > 0 && (File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc"))))
            ? null
            : $"Native AOT needs a linker, and neither 'clang' nor 'gcc' is in a folder of PATH, which is '{path}'. Install one (Debian: apt-get install gcc zlib1g-dev).";
}
