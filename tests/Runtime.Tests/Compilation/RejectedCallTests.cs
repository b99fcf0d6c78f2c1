using Xunit;

namespace Lambent.Tests;

/// <summary>Each mistake has the diagnostic of its cause, for every signature of a handler.</summary>
public sealed class RejectedCallTests
{
    private const string Handlers =
        """
        static class Handle
        {
            public static B Sync(A e, LambdaContext c) => throw new NotSupportedException();
            public static Task<B> Task(A e) => throw new NotSupportedException();
            public static async ValueTask<B> Async(A e) { await System.Threading.Tasks.Task.Yield(); return new(""); }
            public static Unknown Strange(Unknown e) => e;
            public static void Nothing(A e) { }
        }

        sealed class StrangeHandler : ILambdaHandler<A, Unknown>
        {
            public ValueTask<Unknown> HandleAsync(A input, LambdaContext context) => throw new NotSupportedException();
        }
        """;

    private static readonly (string Call, string Expected)[] Calls =
    [
        // C# cannot infer type arguments from a method group.
        ("LambdaRuntime.Run(Handle.Sync, AppJson.Default);", "CS0411"),
        ("LambdaRuntime.Run(Handle.Task, AppJson.Default);", "CS0411"),
        ("LambdaRuntime.CreateBuilder().Map(Handle.Async, AppJson.Default).RunAsync();", "CS0411"),
        ("LambdaRuntime.CreateBuilder().Map(Handle.Sync, AppJson.Default);", "CS0411"),
        ("LambdaRuntime.CreateBuilder().Map(Handle.Sync, AppJson.Default, \"name\");", "CS0411"),
        ("LambdaRuntime.Run(e => e);", "CS0411"),
        ("LambdaRuntime.Run((e, c) => e);", "CS0411"),
        ("LambdaRuntime.Run(async e => await Task.FromResult(e));", "CS0411"),

        // No contract.
        ("LambdaRuntime.Run<A, B>(e => new B(e.Name));", "LAMBENT001 A, LAMBENT001 B"),
        ("LambdaRuntime.Run<A, B>(async e => { await Task.Yield(); return new B(e.Name); });", "LAMBENT001 A, LAMBENT001 B"),
        ("LambdaRuntime.Run<A, B>(e => throw new NotSupportedException());", "LAMBENT001 A, LAMBENT001 B"),
        ("LambdaRuntime.Run<A, B>(Handle.Sync);", "LAMBENT001 A, LAMBENT001 B"),
        ("LambdaRuntime.Run<A, B>(Handle.Task, null);", "LAMBENT001 A, LAMBENT001 B"),
        ("LambdaRuntime.Run((A e) => new B(e.Name));", "LAMBENT001 Run"),
        ("LambdaRuntime.Run((A e) => { });", "LAMBENT001 Run"),
        ("LambdaRuntime.Run<Own, B>(e => new B(\"\"));", "LAMBENT001 B"),
        ("LambdaRuntime.Run<A, Own>(e => new Own(\"\"));", "LAMBENT001 A"),
        ("LambdaRuntime.Run<A, string>((e, c) => e.Name);", "LAMBENT001 A"),
        ("LambdaRuntime.Run<A>(Handle.Nothing);", "LAMBENT001 A"),
        ("LambdaRuntime.Run<A, A>(e => e);", "LAMBENT001 A"),
        ("LambdaRuntime.CreateBuilder().Map<A, B>(async (e, c) => { await Task.Yield(); return new B(e.Name); }).RunAsync();", "LAMBENT001 A, LAMBENT001 B"),
        ("LambdaRuntime.CreateBuilder().Map<A, B>(Handle.Async).RunAsync(CancellationToken.None);", "LAMBENT001 A, LAMBENT001 B"),
        ("LambdaRuntime.CreateBuilder().Map<A, B>(Handle.Sync);", "LAMBENT001 A, LAMBENT001 B"),
        ("LambdaRuntime.CreateBuilder().Map<A, B>(Handle.Sync, name: \"name\").Run();", "LAMBENT001 A, LAMBENT001 B"),
        ("LambdaRuntime.CreateBuilder().Map<A>(async e => await Task.Yield(), name: \"name\").Run();", "LAMBENT001 A"),

        // A context without the type.
        ("LambdaRuntime.Run<Unknown, B>(e => new B(\"\"), AppJson.Default);", "LAMBENT001 Unknown"),
        ("LambdaRuntime.Run<A, Unknown>(async e => { await Task.Yield(); return new Unknown(\"\"); }, AppJson.Default);", "LAMBENT001 Unknown"),
        ("LambdaRuntime.Run<A, Unknown>(e => throw new NotSupportedException(), AppJson.Default);", "LAMBENT001 Unknown"),
        ("LambdaRuntime.Run<Unknown, Unknown>(Handle.Strange, AppJson.Default);", "LAMBENT001 Unknown"),
        ("LambdaRuntime.Run(() => new StrangeHandler(), AppJson.Default);", "LAMBENT001 Run"),
        ("LambdaRuntime.Run<A, List<B>>(e => [], AppJson.Default);", "LAMBENT001 List<B>"),
        ("LambdaRuntime.Run<A, int?>(e => 1, AppJson.Default);", "LAMBENT001 int?"),
        ("LambdaRuntime.Run((A e) => new { e.Name }, AppJson.Default);", "LAMBENT001 Run"),

        // The wrong result.
        ("LambdaRuntime.Run<A, B>(e => new Unknown(\"\"), AppJson.Default);", "CS0029, CS1662"),
        ("LambdaRuntime.Run<A, B>(async e => { await Task.Yield(); return new Unknown(\"\"); }, AppJson.Default);", "CS4010, CS0029"),
        ("LambdaRuntime.Run<A, B>(e => { }, AppJson.Default);", "CS1643"),
        ("LambdaRuntime.Run<A, B>(Handle.Strange, AppJson.Default);", "CS1503"),
        ("LambdaRuntime.Run<A, Own>(Handle.Sync, AppJson.Default);", "CS1503"),

        // The compiler reports mistakes inside the handler.
        ("LambdaRuntime.Run<A, B>(e => new B(e.Nmae), AppJson.Default);", "CS1061"),
        ("LambdaRuntime.Run<A, B>(async (e, c) => { await Task.Yield(); return new B(e.Nmae); }, AppJson.Default);", "CS1061"),
        ("LambdaRuntime.Run((A e) => new B(e.Nmae), AppJson.Default);", "CS1061"),
        ("LambdaRuntime.Run<A>(e => { e.Nmae(); }, AppJson.Default);", "CS1061"),
        ("LambdaRuntime.Run<A, B>((e, c, d) => new B(\"\"), AppJson.Default);", "CS0029, CS1662"), // a handler with a token parameter must be asynchronous
        ("LambdaRuntime.Run<A, B>((e, c, d, f) => new B(\"\"), AppJson.Default);", "CS1593"),

        // Not a context.
        ("LambdaRuntime.Run<A, B>(Handle.Sync, \"AppJson\");", "CS1503"),
        ("LambdaRuntime.Run<A, B>(Handle.Sync, AppJson.Defalut);", "CS0117"),
    ];

    [Fact]
    public async Task Each_mistake_has_its_expected_diagnostic()
    {
        var source = string.Concat(Calls.Select((call, number) => $"static class Call{number} {{ static void Make() {{ {call.Call} }} }}\n"));
        var program = Programs.Compile(Handlers, source);

        var diagnostics = await Programs.DiagnoseAsync(program, TestContext.Current.CancellationToken);

        var byLine = diagnostics.ToLookup(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal(
            Calls.Select(call => $"{call.Call} => {call.Expected}"),
            Calls.Select((call, line) => $"{call.Call} => {string.Join(", ", byLine[line].Select(Programs.Brief).Distinct())}"));
    }

    [Fact]
    public async Task The_diagnostic_of_a_missing_contract_contains_the_code_to_write()
    {
        var program = Programs.Compile(
            "static class Program { static void Main() { LambdaRuntime.Run<List<A>, Unknown>(e => throw new Exception()); LambdaRuntime.Run<A, Unknown>(e => throw new Exception(), AppJson.Default); } }");

        var diagnostics = await Programs.DiagnoseAsync(program, TestContext.Current.CancellationToken);

        Assert.Equal(
            [
                "No JSON contract is known for type 'List<A>'. Pass a source-generated context: '[JsonSerializable(typeof(List<A>))] partial class AppJson : JsonSerializerContext;' and 'AppJson.Default' for 'json'.",
                "No JSON contract is known for type 'Unknown'. Pass a source-generated context: '[JsonSerializable(typeof(Unknown))] partial class AppJson : JsonSerializerContext;' and 'AppJson.Default' for 'json'.",
                "No JSON contract is known for type 'Unknown'. Add '[JsonSerializable(typeof(Unknown))]' to 'AppJson'.",
            ],
            diagnostics.Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }
}
