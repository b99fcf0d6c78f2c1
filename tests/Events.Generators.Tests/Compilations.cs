using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Lambent.Events.Generators.Tests;

/// <summary>Compiles records in memory as if they were part of Lambent.Events, and runs the generators on them.</summary>
internal static class Compilations
{
    private const string Usings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.Text.Json;
        global using System.Text.Json.Serialization;
        global using Lambent;
        global using Lambent.Events;
        """;

    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp14);

    private static readonly ImmutableArray<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>The assembly has the name of one that sees the internals of Lambent.Events and Lambent.Runtime.</summary>
    public static CSharpCompilation Of(string source) => CSharpCompilation.Create(
        "Lambent.Events.Tests",
        [Parse(Usings), Parse(source)],
        References,
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, Language, path: "Records.cs");

    public static GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new PayloadGenerator().AsSourceGenerator(), new OpenEnumGenerator().AsSourceGenerator()],
        parseOptions: Language,
        driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>What the generators report, and the errors and warnings of the code that they wrote.</summary>
    public static (ImmutableArray<Diagnostic> Own, ImmutableArray<Diagnostic> OfCode, ImmutableArray<GeneratedSourceResult> Sources) Run(string source)
    {
        var driver = Driver().RunGeneratorsAndUpdateCompilation(Of(source), out var compilation, out var own, TestContext.Current.CancellationToken);
        return (
            own,
            [.. compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)],
            [.. driver.GetRunResult().Results.SelectMany(result => result.GeneratedSources)]);
    }
}
