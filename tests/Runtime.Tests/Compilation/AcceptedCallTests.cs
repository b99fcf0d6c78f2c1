using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace Lambent.Tests;

/// <summary>
/// Every signature of a handler compiles and is bound to the correct overload: a <c>Task</c> is never serialized as a result, and an async lambda is never
/// <c>async void</c>.
/// </summary>
public sealed class AcceptedCallTests
{
    private static readonly SymbolDisplayFormat Name = SymbolDisplayFormat.MinimallyQualifiedFormat.WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    private const string Handlers =
        """
        static class Handle<TIn, TOut>
        {
            public static TOut Make() => throw new NotSupportedException();

            public static TOut Sync1(TIn e) => Make();
            public static Task<TOut> Task1(TIn e) => Task.FromResult(Make());
            public static async Task<TOut> AsyncTask1(TIn e) { await Task.Yield(); return Make(); }
            public static ValueTask<TOut> ValueTask1(TIn e) => new(Make());
            public static async ValueTask<TOut> AsyncValueTask1(TIn e) { await Task.Yield(); return Make(); }

            public static TOut Sync2(TIn e, LambdaContext c) => Make();
            public static Task<TOut> Task2(TIn e, LambdaContext c) => Task.FromResult(Make());
            public static async Task<TOut> AsyncTask2(TIn e, LambdaContext c) { await Task.Yield(); return Make(); }
            public static ValueTask<TOut> ValueTask2(TIn e, LambdaContext c) => new(Make());
            public static async ValueTask<TOut> AsyncValueTask2(TIn e, LambdaContext c) { await Task.Yield(); return Make(); }

            public static Task<TOut> Task3(TIn e, LambdaContext c, CancellationToken t) => Task.FromResult(Make());
            public static async Task<TOut> AsyncTask3(TIn e, LambdaContext c, CancellationToken t) { await Task.Yield(); return Make(); }
            public static ValueTask<TOut> ValueTask3(TIn e, LambdaContext c, CancellationToken t) => new(Make());
            public static async ValueTask<TOut> AsyncValueTask3(TIn e, LambdaContext c, CancellationToken t) { await Task.Yield(); return Make(); }
        }

        static class Handle<TIn>
        {
            public static void Sync1(TIn e) { }
            public static Task Task1(TIn e) => Task.CompletedTask;
            public static async Task AsyncTask1(TIn e) => await Task.Yield();
            public static ValueTask ValueTask1(TIn e) => ValueTask.CompletedTask;
            public static async ValueTask AsyncValueTask1(TIn e) => await Task.Yield();

            public static void Sync2(TIn e, LambdaContext c) { }
            public static Task Task2(TIn e, LambdaContext c) => Task.CompletedTask;
            public static async Task AsyncTask2(TIn e, LambdaContext c) => await Task.Yield();
            public static ValueTask ValueTask2(TIn e, LambdaContext c) => ValueTask.CompletedTask;
            public static async ValueTask AsyncValueTask2(TIn e, LambdaContext c) => await Task.Yield();

            public static Task Task3(TIn e, LambdaContext c, CancellationToken t) => Task.CompletedTask;
            public static async Task AsyncTask3(TIn e, LambdaContext c, CancellationToken t) => await Task.Yield();
            public static ValueTask ValueTask3(TIn e, LambdaContext c, CancellationToken t) => ValueTask.CompletedTask;
            public static async ValueTask AsyncValueTask3(TIn e, LambdaContext c, CancellationToken t) => await Task.Yield();
        }

        sealed class Handler<TIn, TOut> : ILambdaHandler<TIn, TOut>
        {
            public ValueTask<TOut> HandleAsync(TIn input, LambdaContext context) => throw new NotSupportedException();
        }

        sealed class Handler<TIn> : ILambdaHandler<TIn>
        {
            public ValueTask HandleAsync(TIn input, LambdaContext context) => throw new NotSupportedException();
        }
        """;

    [Theory]
    [InlineData("Own", "Own", null)]
    [InlineData("A", "B", "AppJson.Default")]
    [InlineData("Own", "B", "AppJson.Default")]
    [InlineData("A", "string", "AppJson.Default")]
    [InlineData("string", "string", null)]
    [InlineData("Stream", "Stream", null)]
    [InlineData("ReadOnlyMemory<byte>", "ReadOnlyMemory<byte>", null)]
    [InlineData("int", "JsonElement", null)]
    public async Task Every_signature_of_a_handler_is_bound_to_its_overload(string input, string output, string? json)
    {
        var calls = Calls(input, output, json).ToList();
        var source = string.Concat(calls.Select((call, number) => $"static class Call{number} {{ static object? Make() {{ {call.Text} }} }}\n"));
        var choices = new ChoiceRecorder();
        var program = Programs.Compile(Handlers, source);

        var diagnostics = await Programs.DiagnoseAsync(program, TestContext.Current.CancellationToken, choices);

        Assert.Equal([], diagnostics.Select(diagnostic => $"{diagnostic}: {LineOf(diagnostic)}"));
        Assert.Equal(calls.Select(call => $"{call.Text} => {call.Expected}"), calls.Select((call, number) => $"{call.Text} => {choices[$"Call{number}"]}"));
    }

    /// <summary>For one kind of contract, every signature with every entry point; for the other kinds, every signature with one entry point in turn.</summary>
    private static IEnumerable<(string Text, string Expected)> Calls(string input, string output, string? json)
    {
        var entries = EntryPoints(json).ToList();
        return Forms(input, output).SelectMany((form, number) =>
            (input == "A" && output == "B" ? entries : [entries[number % entries.Count]]).Select(entry => (entry(form.Types, form.Handler), form.Expected)));
    }

    /// <summary>The call that passes a handler to the runtime. The type arguments are empty when the compiler infers them.</summary>
    private static IEnumerable<Func<string, string, string>> EntryPoints(string? json)
    {
        var context = json is null ? "" : ", " + json;
        yield return (types, handler) => $"LambdaRuntime.Run{types}({handler}{context}); return null;";
        yield return (types, handler) => $"return LambdaRuntime.CreateBuilder().Map{types}({handler}{context});";
        yield return (types, handler) => $"return LambdaRuntime.CreateBuilder().Map{types}({handler}{context}, name: \"name\");";
    }

    /// <summary>Every signature of a handler, with the expected type of the parameter.</summary>
    private static IEnumerable<(string Types, string Handler, string Expected)> Forms(string input, string output)
    {
        for (var arity = 1; arity <= 3; arity++)
        {
            var implicitly = arity switch { 1 => "e", 2 => "(e, c)", _ => "(e, c, t)" };
            var explicitly = arity switch { 1 => $"({input} e)", 2 => $"({input} e, LambdaContext c)", _ => $"({input} e, LambdaContext c, CancellationToken t)" };
            var taken = arity switch { 1 => input, 2 => $"{input}, LambdaContext", _ => $"{input}, LambdaContext, CancellationToken" };
            var takesToken = arity == 3; // only asynchronous handlers take a token

            var types = $"<{input}, {output}>";
            var handle = $"Handle<{input}, {output}>";
            var (sync, task, valueTask) = ($"Func<{taken}, {output}>", $"Func<{taken}, Task<{output}>>", $"Func<{taken}, ValueTask<{output}>>");
            (string Body, string Expected)[] results =
            [
                ($"{handle}.Make()", sync),
                ($"{{ return {handle}.Make(); }}", sync),
                ($"Task.FromResult({handle}.Make())", task),
                ($"ValueTask.FromResult({handle}.Make())", valueTask),
                ($"new ValueTask<{output}>({handle}.Make())", valueTask),
            ];
            foreach (var (body, expected) in results.Where(result => !takesToken || result.Expected != sync))
            {
                yield return (types, $"{implicitly} => {body}", expected);
                yield return ("", $"{explicitly} => {body}", expected);
            }

            foreach (var body in (string[])[$"{{ await Task.Yield(); return {handle}.Make(); }}", $"await Task.FromResult({handle}.Make())"])
            {
                yield return (types, $"async {implicitly} => {body}", valueTask);
                yield return ("", $"async {explicitly} => {body}", valueTask);
            }

            yield return (types, $"{implicitly} => throw new InvalidOperationException()", valueTask);
            yield return (types, $"async {implicitly} => {{ await Task.Yield(); throw new InvalidOperationException(); }}", valueTask);
            foreach (var (group, expected) in Groups())
                yield return (types, $"{handle}.{group}{arity}", expected);

            types = $"<{input}>";
            handle = $"Handle<{input}>";
            (sync, task, valueTask) = ($"Action<{taken}>", $"Func<{taken}, Task>", $"Func<{taken}, ValueTask>");
            results =
            [
                ("{ }", sync),
                ("Console.WriteLine(e)", sync),
                ("Task.CompletedTask", task),
                ("{ return Task.CompletedTask; }", task),
                ("ValueTask.CompletedTask", valueTask),
                ("throw new InvalidOperationException()", valueTask),
            ];
            foreach (var (body, expected) in results.Where(result => (!takesToken || result.Expected != sync) && (input != "ReadOnlyMemory<byte>" || !result.Body.StartsWith("Console", StringComparison.Ordinal))))
            {
                yield return (types, $"{implicitly} => {body}", expected);
                yield return ("", $"{explicitly} => {body}", expected);
            }

            foreach (var body in (string[])["await Task.Yield()", "{ await Task.Yield(); throw new InvalidOperationException(); }"])
            {
                yield return (types, $"async {implicitly} => {body}", valueTask);
                yield return ("", $"async {explicitly} => {body}", valueTask);
            }

            foreach (var (group, expected) in Groups())
                yield return (types, $"{handle}.{group}{arity}", expected);

            IEnumerable<(string Group, string Expected)> Groups() => ((string, string)[])
                [.. takesToken ? [] : new[] { ("Sync", sync) }, ("Task", task), ("AsyncTask", task), ("ValueTask", valueTask), ("AsyncValueTask", valueTask)];
        }

        yield return ("", $"() => new Handler<{input}, {output}>()", $"Func<ILambdaHandler<{input}, {output}>>");
        yield return ($"<{input}, {output}>", $"() => new Handler<{input}, {output}>()", $"Func<ILambdaHandler<{input}, {output}>>");
        yield return ("", $"() => new Handler<{input}>()", $"Func<ILambdaHandler<{input}>>");
        yield return ($"<{input}>", $"() => new Handler<{input}>()", $"Func<ILambdaHandler<{input}>>");
    }

    private static string LineOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree is { } tree ? tree.GetText(TestContext.Current.CancellationToken).Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString() : "";

    /// <summary>Records, for each class that calls the runtime, the type of the handler parameter of the overload that the compiler selected.</summary>
#pragma warning disable RS1001 // runs in this test only
    private sealed class ChoiceRecorder : DiagnosticAnalyzer
#pragma warning restore RS1001
    {
        private readonly ConcurrentDictionary<string, string> _chosen = new();

        public string this[string type] => _chosen.GetValueOrDefault(type, "nothing");

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [new("NOTE", "", "", "", DiagnosticSeverity.Hidden, true)];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterOperationAction(Note, OperationKind.Invocation);
        }

        private void Note(OperationAnalysisContext context)
        {
            var handler = ((IInvocationOperation)context.Operation).TargetMethod.Parameters.FirstOrDefault(parameter => parameter.Name is "handler" or "factory");
            if (handler is not null)
                _chosen[context.ContainingSymbol.ContainingType.Name] = handler.Type.ToDisplayString(Name);
        }
    }
}
