using System.Collections.Immutable;
using Lambent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lambent.Tests;

/// <summary>Compiles small programs in memory with references to the runtime and with its analyzer.</summary>
internal static class Programs
{
    public static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp14);

    public static readonly CSharpCompilationOptions Options =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>The source that all programs share: the implicit usings of the SDK, and types of handlers with each kind of contract.</summary>
    public const string Prelude =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Text.Json;
        global using System.Text.Json.Nodes;
        global using System.Text.Json.Serialization;
        global using System.Text.Json.Serialization.Metadata;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Lambent;

        public sealed record Own(string Id) : ILambdaJson<Own>
        {
            public static JsonTypeInfo<Own> JsonTypeInfo => throw new NotSupportedException();
        }

        public sealed record A(string Name);
        public sealed record B(string Message);
        public sealed record Unknown(string Message);

        [JsonSerializable(typeof(A))]
        [JsonSerializable(typeof(B))]
        public sealed partial class AppJson : JsonSerializerContext;
        """;

    public static readonly ImmutableArray<MetadataReference> References =
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "compilation-references.txt")).Select(path => MetadataReference.CreateFromFile(path))];

    private static readonly CSharpCompilation Empty = CSharpCompilation.Create("Program", [Parse(Prelude), Parse(Generated("AppJson"))], References, Options);

    /// <summary>The members of a generated context that the compiler needs.</summary>
    public static string Generated(string context, string modifiers = "public sealed") =>
        $$"""
        {{modifiers}} partial class {{context}}
        {
            public {{context}}() : base(null) { }
            public static {{context}} Default { get; } = new();
            protected override System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions => null;
            public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(System.Type type) => null;
        }
        """;

    /// <summary>Creates a program from source files. The compiler binds the shared source once.</summary>
    public static CSharpCompilation Compile(params string[] sources) => Empty.AddSyntaxTrees(sources.Select(Parse));

    private static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, Language);

    /// <summary>Returns all warnings and errors of the compiler and the analyzer.</summary>
    public static async Task<ImmutableArray<Diagnostic>> DiagnoseAsync(CSharpCompilation program, CancellationToken cancellationToken, params DiagnosticAnalyzer[] others)
    {
        var all = await program.WithAnalyzers([new JsonContractAnalyzer(), .. others]).GetAllDiagnosticsAsync(cancellationToken);
        return [.. all.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>The ID of a diagnostic; for LAMBENT001, also the source text at its location.</summary>
    public static string Brief(Diagnostic diagnostic) => diagnostic.Id == JsonContractAnalyzer.Id
        ? $"{diagnostic.Id} {diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan)}"
        : diagnostic.Id;
}
