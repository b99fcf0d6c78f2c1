// The build of a function compiles this file. It must compile in every MSBuild: netstandard2.0 and C# 7.3.
using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>Writes a reproducible zip archive: sorted names, a fixed date and a fixed mode.</summary>
public class LambentWriteZip : Task
{
    [Required] public ITaskItem[] Files { get; set; }

    [Required] public string Zip { get; set; }

    [Output] public string Size { get; set; }

    public override bool Execute()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Zip));
        using (var archive = new ZipArchive(File.Create(Zip), ZipArchiveMode.Create))
        {
            foreach (var file in Files.OrderBy(file => file.GetMetadata("PackagePath"), StringComparer.Ordinal))
                Add(archive, file.GetMetadata("PackagePath"), file.GetMetadata("FullPath"));
        }
        Size = (new FileInfo(Zip).Length / 1e6).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture) + " MB";
        return true;
    }

    private static void Add(ZipArchive archive, string name, string path)
    {
        var entry = archive.CreateEntry(name, Smallest);
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        // Why reflection: netstandard2.0 does not have the property, and every MSBuild does. Why rwxr-xr-x for all files: a function may contain executable
        // tools, and the modes on disk differ between machines.
        typeof(ZipArchiveEntry).GetProperty("ExternalAttributes").SetValue(entry, Convert.ToInt32("100755", 8) << 16);
        using (var source = File.OpenRead(path))
        using (var target = entry.Open())
            source.CopyTo(target);
    }

    // CompressionLevel.SmallestSize, which netstandard2.0 does not have.
    private static CompressionLevel Smallest => Enum.IsDefined(typeof(CompressionLevel), 3) ? (CompressionLevel)3 : CompressionLevel.Optimal;
}
