using System.Collections.Immutable;
using Lambent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Lambent.Tests;

/// <summary>The code fix for LAMBENT001, compared by the complete text of the fixed files.</summary>
public sealed class JsonContractFixTests
{
    private const string Usings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    [Fact]
    public async Task A_call_without_a_context_gets_a_new_context() => await FixAsync(
        """
        using Lambent;

        LambdaRuntime.Run<Request, Response>(Handle);

        static Response Handle(Request request, LambdaContext context) => new();

        internal sealed record Request;

        internal sealed record Response;
        """,
        """
        using System.Text.Json.Serialization;
        using Lambent;

        LambdaRuntime.Run<Request, Response>(Handle, AppJson.Default);

        static Response Handle(Request request, LambdaContext context) => new();

        internal sealed record Request;

        internal sealed record Response;

        [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
        [JsonSerializable(typeof(Request))]
        [JsonSerializable(typeof(Response))]
        internal sealed partial class AppJson : JsonSerializerContext;

        """);

    [Fact]
    public async Task A_new_context_uses_type_names_that_are_valid_at_its_position() => await FixAsync(
        """
        // A comment at the top.
        namespace Shop.Functions;

        using Lambent;
        using Shop.Orders;

        internal static class Program
        {
            private static void Main() => LambdaRuntime.Run((List<Order> orders) => new Dictionary<string, Reply.Part[]>());
        }

        internal sealed class Reply
        {
            internal sealed record Part;
        }

        """,
        """
        // A comment at the top.
        namespace Shop.Functions;

        using System.Text.Json.Serialization;
        using Lambent;
        using Shop.Orders;

        internal static class Program
        {
            private static void Main() => LambdaRuntime.Run((List<Order> orders) => new Dictionary<string, Reply.Part[]>(), AppJson.Default);
        }

        internal sealed class Reply
        {
            internal sealed record Part;
        }

        [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
        [JsonSerializable(typeof(List<Order>))]
        [JsonSerializable(typeof(Dictionary<string, Reply.Part[]>))]
        internal sealed partial class AppJson : JsonSerializerContext;

        """,
        others: ("Orders.cs", "namespace Shop.Orders; internal sealed record Order;", null));

    [Theory]
    [InlineData("LambdaRuntime.Run<Request>(e => { }, null);", "LambdaRuntime.Run<Request>(e => { }, AppJson.Default);")]
    [InlineData("LambdaRuntime.Run<Request>(handler: e => { });", "LambdaRuntime.Run<Request>(handler: e => { }, json: AppJson.Default);")]
    [InlineData("LambdaRuntime.Run<Request>(json: null, handler: e => { });", "LambdaRuntime.Run<Request>(json: AppJson.Default, handler: e => { });")]
    [InlineData("await LambdaRuntime.CreateBuilder().Map<Request>(e => { }).RunAsync(default);", "await LambdaRuntime.CreateBuilder().Map<Request>(e => { }, AppJson.Default).RunAsync(default);")]
    [InlineData("LambdaRuntime.CreateBuilder().Map<Request>(e => { }, name: \"name\");", "LambdaRuntime.CreateBuilder().Map<Request>(e => { }, AppJson.Default, name: \"name\");")]
    [InlineData("LambdaRuntime.Run<Request>(\n    e => { } // why\n);", "LambdaRuntime.Run<Request>(\n    e => { }, AppJson.Default // why\n);")]
    public async Task The_context_is_passed_by_position_if_possible_and_otherwise_by_name(string call, string cured)
    {
        const string Rest = "\n\nclass Request;\n\n[JsonSerializable(typeof(Request))]\npartial class AppJson : JsonSerializerContext;\n";
        await FixAsync("using System.Text.Json.Serialization;\nusing Lambent;\n\n" + call + Rest, "using System.Text.Json.Serialization;\nusing Lambent;\n\n" + cured + Rest);
    }

    [Fact]
    public async Task The_type_is_added_to_the_context_that_is_passed() => await FixAsync(
        """
        using System.Text.Json.Serialization;
        using Lambent;

        LambdaRuntime.Run<Request, Response>(e => new(), Contracts.Json.Default);

        record Request;
        record Response;

        static partial class Contracts
        {
            /// <summary>Kept.</summary>
            [JsonSerializable(typeof(Request))]
            internal sealed partial class Json : JsonSerializerContext;
        }
        """,
        """
        using System.Text.Json.Serialization;
        using Lambent;

        LambdaRuntime.Run<Request, Response>(e => new(), Contracts.Json.Default);

        record Request;
        record Response;

        static partial class Contracts
        {
            /// <summary>Kept.</summary>
            [JsonSerializable(typeof(Request))]
            [JsonSerializable(typeof(Response))]
            internal sealed partial class Json : JsonSerializerContext;
        }
        """,
        generated: "static partial class Contracts { " + Programs.Generated("Json", "") + " }");

    [Fact]
    public async Task An_existing_context_of_the_project_is_used() => await FixAsync(
        """
        using Lambent;

        LambdaRuntime.Run<Request, string>(e => "");

        record Request;
        """,
        """
        using Lambent;

        LambdaRuntime.Run<Request, string>(e => "", Shop.ShopJson.Default);

        record Request;
        """,
        generated: "namespace Shop; " + Programs.Generated("ShopJson", ""),
        others: (
            "ShopJson.cs",
            "using System.Text.Json.Serialization;\r\nnamespace Shop;\r\n\r\n[JsonSerializable(typeof(int))]\r\npartial class ShopJson : JsonSerializerContext;\r\n",
            "using System.Text.Json.Serialization;\r\nnamespace Shop;\r\n\r\n[JsonSerializable(typeof(int))]\r\n[JsonSerializable(typeof(Request))]\r\npartial class ShopJson : JsonSerializerContext;\r\n"));

    [Fact]
    public async Task A_new_context_has_an_unused_name() => await FixAsync(
        """
        using Lambent;

        LambdaRuntime.Run<AppJson>(e => { });

        record AppJson;
        """,
        """
        using System.Text.Json.Serialization;
        using Lambent;

        LambdaRuntime.Run<AppJson>(e => { }, AppJson2.Default);

        record AppJson;

        [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
        [JsonSerializable(typeof(AppJson))]
        internal sealed partial class AppJson2 : JsonSerializerContext;

        """);

    [Fact]
    public async Task Fixing_all_calls_of_a_project_adds_one_context() => await FixAsync(
        """
        namespace Shop;

        static class Functions
        {
            static void One() => Lambent.LambdaRuntime.Run<Request, Response>(e => new());
            static void Two() => Lambent.LambdaRuntime.Run<Response, Request>(e => new());
            static void Three() => Lambent.LambdaRuntime.Run<List<Request>>(e => { });
        }

        record Request;
        record Response;
        """,
        """
        using System.Text.Json.Serialization;

        namespace Shop;

        static class Functions
        {
            static void One() => Lambent.LambdaRuntime.Run<Request, Response>(e => new(), AppJson.Default);
            static void Two() => Lambent.LambdaRuntime.Run<Response, Request>(e => new(), AppJson.Default);
            static void Three() => Lambent.LambdaRuntime.Run<List<Request>>(e => { }, AppJson.Default);
        }

        record Request;
        record Response;

        [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
        [JsonSerializable(typeof(Request))]
        [JsonSerializable(typeof(Response))]
        [JsonSerializable(typeof(List<Request>))]
        internal sealed partial class AppJson : JsonSerializerContext;

        """,
        others: (
            "Other.cs",
            "static class Elsewhere { static void Four() => Lambent.LambdaRuntime.Run<Shop.Response>(e => { }); }",
            "static class Elsewhere { static void Four() => Lambent.LambdaRuntime.Run<Shop.Response>(e => { }, Shop.AppJson.Default); }"),
        all: true);

    [Theory]
    [InlineData("LambdaRuntime.Run((string text) => new { text });")] // an anonymous type
    [InlineData("LambdaRuntime.Run<Program.Secret>(e => { });")] // a private type
    [InlineData("LambdaRuntime.Run<Here>(e => { });")]
    public async Task A_type_that_generated_code_cannot_access_is_not_fixed(string call)
    {
        var source = $$"""
            using Lambent;
            class Program { private record Secret; static void Main() { {{call}} } }
            file record Here;
            """;

        await FixAsync(source, source);
    }

    /// <summary>Applies the fix of the first diagnostic, or of all diagnostics, and compares every file.</summary>
    private static async Task FixAsync(
        string before, string after, string generated = "", (string Name, string Before, string? After)? others = null, bool all = false)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var workspace = new AdhocWorkspace();
        var project = workspace
            .AddProject("Program", LanguageNames.CSharp)
            .WithCompilationOptions(Programs.Options.WithOutputKind(before.Contains("static class Functions", StringComparison.Ordinal) || before.Contains("Main()", StringComparison.Ordinal)
                ? OutputKind.DynamicallyLinkedLibrary
                : OutputKind.ConsoleApplication))
            .WithParseOptions(Programs.Language)
            .WithMetadataReferences(Programs.References)
            .AddDocument("Usings.cs", Usings, filePath: "/Usings.cs").Project
            .AddDocument("AppJson.g.cs", "#nullable enable\n" + (before.Contains("class AppJson ", StringComparison.Ordinal) ? Programs.Generated("AppJson", "") : generated), filePath: "/AppJson.g.cs").Project;
        if (others is { } other)
            project = project.AddDocument(other.Name, other.Before, filePath: "/" + other.Name).Project;
        var document = project.AddDocument("Program.cs", before, filePath: "/Program.cs");
        project = document.Project;

        var fixedSolution = await (all ? AllAsync(document, cancellation) : FirstAsync(document, cancellation));

        Assert.Equal(after, await TextAsync(fixedSolution, "Program.cs"));
        if (others is { } changed)
            Assert.Equal(changed.After ?? changed.Before, await TextAsync(fixedSolution, changed.Name));

        async Task<string> TextAsync(Solution solution, string name) =>
            (await solution.GetProject(project.Id)!.Documents.Single(file => file.Name == name).GetTextAsync(cancellation)).ToString();
    }

    private static async Task<Solution> FirstAsync(Document document, CancellationToken cancellationToken)
    {
        var diagnostics = await DiagnosticsOf(document.Project, cancellationToken);
        CodeAction? action = null;
        var context = new CodeFixContext(
            document,
            diagnostics.First(diagnostic => diagnostic.Location.SourceTree!.FilePath == document.FilePath),
            (registered, _) => action = registered,
            cancellationToken);
        await new JsonContractFix().RegisterCodeFixesAsync(context);
        return action is null ? document.Project.Solution : await ApplyAsync(action, cancellationToken);
    }

    private static async Task<Solution> AllAsync(Document document, CancellationToken cancellationToken)
    {
        var fix = new JsonContractFix();
        var context = new FixAllContext(
            document, fix, FixAllScope.Project, "Add a JSON contract", fix.FixableDiagnosticIds, new Diagnostics(), cancellationToken);
        return await ApplyAsync((await fix.GetFixAllProvider().GetFixAsync(context))!, cancellationToken);
    }

    private static async Task<Solution> ApplyAsync(CodeAction action, CancellationToken cancellationToken) =>
        (await action.GetOperationsAsync(cancellationToken)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsOf(Project project, CancellationToken cancellationToken)
    {
        var program = (Microsoft.CodeAnalysis.CSharp.CSharpCompilation)(await project.GetCompilationAsync(cancellationToken))!;
        var diagnostics = await Programs.DiagnoseAsync(program, cancellationToken);
        Assert.Equal([], diagnostics.Where(diagnostic => diagnostic.Id != JsonContractAnalyzer.Id).Select(diagnostic => diagnostic.ToString()));
        return diagnostics;
    }

    private sealed class Diagnostics : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            (await DiagnosticsOf(document.Project, cancellationToken)).Where(diagnostic => diagnostic.Location.SourceTree?.FilePath == document.FilePath);

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await DiagnosticsOf(project, cancellationToken);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
