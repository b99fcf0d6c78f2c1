using Lambent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Lambent.Tests;

/// <summary>Calls of MapEvent that generated code cannot replace are errors that say why. What it does replace is tested where applications run.</summary>
public sealed class EventHandlerGeneratorTests
{
    [Theory]
    [InlineData("app.MapEvent(() => { });", "it has no parameter: the first one is the event")]
    [InlineData("app.MapEvent((A a, ref int n) => { });", "its parameters have default values, are passed by reference, or are more than 16")]
    [InlineData("app.MapEvent((A a, int n = 1) => { });", "its parameters have default values, are passed by reference, or are more than 16")]
    [InlineData("app.MapEvent((Hidden a) => { });", "'Hidden' is private: make it internal, so that generated code can name it")]
    [InlineData("app.MapEvent((A a) => new List<Hidden>());", "'List<Hidden>' is private: make it internal, so that generated code can name it")]
    [InlineData("app.MapEvent((T a) => { });", "'T' is a type parameter of the caller: name a type")]
    [InlineData("Delegate any = () => { }; app.MapEvent(any);", "its parameters are not known at compile time: pass a lambda, a method or a delegate of a type such as Func<Order, Task>")]
    public void A_handler_that_cannot_be_bound_is_an_error(string call, string reason)
    {
        var (diagnostics, sources) = Run(call);

        Assert.Equal([$"LAMBENT002 MapEvent cannot take this handler: {reason}"], diagnostics);
        Assert.Equal(0, sources);
    }

    [Theory]
    [InlineData("app.MapEvent((A a, LambdaContext context) => a, AppJson.Default);")]
    [InlineData("app.MapEvent(Handle).When(payload => true); app?.MapEvent(Handle);")]
    [InlineData("LambdaEventRouteBuilderExtensions.MapEvent(app, handler: Handle, json: AppJson.Default);")]
    [InlineData("Func<A, Task<B>> handle = null!; app.MapEvent(handle);")]
    [InlineData("app.MapEvent(async (Own own, Uri? service, [Microsoft.Extensions.DependencyInjection.FromKeyedServices(\"k\")] Version version, CancellationToken token) => { await Task.Yield(); });")]
    public void A_handler_that_can_be_bound_compiles(string call)
    {
        var (diagnostics, sources) = Run(call);

        Assert.Equal([], diagnostics);
        Assert.Equal(1, sources);
    }

    private static (string[] Diagnostics, int Sources) Run(string call)
    {
        var program = Programs.Compile($$"""
            class Program
            {
                sealed record Hidden;
                static Task Handle(A a) => Task.CompletedTask;
                static void M<T>(Microsoft.AspNetCore.Routing.IEndpointRouteBuilder app) { {{call}} }
            }
            """);
        var options = Programs.Language.WithFeatures([new("InterceptorsNamespaces", "Lambent.Http.Generated")]);
        program = program.RemoveAllSyntaxTrees().AddSyntaxTrees(program.SyntaxTrees.Select((tree, at) => CSharpSyntaxTree.ParseText(tree.GetText(), options, path: $"{at}.cs")));
        var driver = CSharpGeneratorDriver.Create([new EventHandlerGenerator().AsSourceGenerator()], parseOptions: options);
        driver = (CSharpGeneratorDriver)driver.RunGeneratorsAndUpdateCompilation(program, out var compiled, out var diagnostics, TestContext.Current.CancellationToken);
        var own = diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
        var compiler = diagnostics.IsEmpty ? compiled.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()) : [];
        return ([.. own, .. compiler], driver.GetRunResult().GeneratedTrees.Length);
    }
}
