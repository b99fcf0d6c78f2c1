// Compiled by the build of a function, for any MSBuild: netstandard2.0 and C# 7.3.
using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>Writes a zip whose bytes depend on the files alone: names in order, one date, one mode.</summary>
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
        // Not in netstandard2.0, and in every MSBuild. rwxr-xr-x for all: a tool that a function carries must run too, and the
        // bits on disk differ between machines.
        typeof(ZipArchiveEntry).GetProperty("ExternalAttributes").SetValue(entry, Convert.ToInt32("100755", 8) << 16);
        using (var source = File.OpenRead(path))
        using (var target = entry.Open())
            source.CopyTo(target);
    }

    // SmallestSize, which netstandard2.0 does not know.
    private static CompressionLevel Smallest => Enum.IsDefined(typeof(CompressionLevel), 3) ? (CompressionLevel)3 : CompressionLevel.Optimal;
}
