using System.IO.Compression;

namespace Lambent.Packaging.Tests;

/// <summary>What <c>-t:LambdaPackage</c> has written into a folder and, beside it, a zip.</summary>
internal sealed record LambdaPackage(string Folder, string Zip)
{
    public string[] Files => [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public byte[] Bytes => File.ReadAllBytes(Zip);

    /// <summary>The entries as they lie in the zip: mode and name.</summary>
    public string[] Entries
    {
        get
        {
            using var archive = ZipFile.OpenRead(Zip);
            return [.. archive.Entries.Select(entry => $"{Convert.ToString((entry.ExternalAttributes >> 16) & 0xFFFF, 8)} {entry.FullName}")];
        }
    }
}
