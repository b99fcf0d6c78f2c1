using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Lambent.Analyzers;
using Lambent.TestKit;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Lambent.Tests;

/// <summary>LAMBENT001 reports exactly the types for which the runtime finds no contract, and nothing when the contracts are unknown at compile time.</summary>
public sealed class JsonContractAnalyzerTests
{
    [Theory]
    [InlineData("LambdaRuntime.Run<Order, Order>(h => throw new Exception(), ShopJson.Default);")]
    [InlineData("LambdaRuntime.Run<Order[], List<Order>>(h => throw new Exception(), ShopJson.Default);")]
    public Task A_type_in_a_JsonSerializable_attribute_has_a_contract(string call) => AcceptsAsync(call);

    /// <summary>The analyzer determines the same contracts from attributes as the generator of System.Text.Json.</summary>
    [Theory]
    [InlineData(typeof(Line))] // an element of a member
    [InlineData(typeof(Line[]))] // a member
    [InlineData(typeof(Address))] // a member of a base class
    [InlineData(typeof(Money))] // the value of a member's dictionary
    [InlineData(typeof(Discount))]
    [InlineData(typeof(Discount?))] // a member that may be null
    [InlineData(typeof(Delivery))]
    [InlineData(typeof(Express))] // a derived type in an attribute
    [InlineData(typeof(Coupon))] // the element of a collection class
    [InlineData(typeof(Size))]
    [InlineData(typeof(Note))]
    [InlineData(typeof(Hidden))] // included by [JsonInclude]
    [InlineData(typeof(Mark))] // a member of a base interface
    [InlineData(typeof(decimal))]
    [InlineData(typeof(Sendable), false)]
    [InlineData(typeof(Private), false)]
    [InlineData(typeof(Sent), false)]
    [InlineData(typeof(Unrelated), false)]
    [InlineData(typeof(List<Line>), false)]
    [InlineData(typeof(DateTimeOffset), false)]
    [InlineData(typeof(object))] // added for polymorphism
    [InlineData(typeof(MemoryStream), false)]
    public async Task A_type_that_a_root_type_contains_has_a_contract(Type type, bool known = true)
    {
        var name = Nullable.GetUnderlyingType(type) is { } underlying ? underlying.Name + "?" : type == typeof(List<Line>) ? "List<Line>" : type.Name.Replace("Object", "object", StringComparison.Ordinal);

        var diagnostics = await DiagnoseAsync($"LambdaRuntime.Run<Order, {name}>(h => throw new Exception(), ShopJson.Default);");

        Assert.Equal(known, ShopJson.Default.GetTypeInfo(type) is not null);
        Assert.Equal(known ? "" : $"LAMBENT001 {name}", diagnostics);
    }

    [Theory]
    [InlineData("Task<Order>")]
    [InlineData("JsonObject")]
    public async Task A_type_that_no_root_type_contains_is_diagnosed(string type) =>
        Assert.Equal($"LAMBENT001 {type}", await DiagnoseAsync($"LambdaRuntime.Run<Order, {type}>(h => throw new Exception(), ShopJson.Default);"));

    [Theory]
    [InlineData("JsonSerializerContext json = ShopJson.Default; LambdaRuntime.Run<Unrelated, Unrelated>(h => h, json);")]
    [InlineData("LambdaRuntime.Run<Unrelated, Unrelated>(h => h, (JsonSerializerContext)ShopJson.Default);")]
    [InlineData("LambdaRuntime.Run<Unrelated, Unrelated>(h => h, Any());")]
    [InlineData("LambdaRuntime.Run<Unrelated, Unrelated>(h => h, HandWritten.Default);")]
    [InlineData("LambdaRuntime.Run<Unrelated, Unrelated>(h => h, DateTime.Now.Hour > 5 ? ShopJson.Default : AppJson.Default);")]
    public Task A_context_that_is_not_source_generated_is_not_diagnosed(string call) => AcceptsAsync(call);

    [Theory]
    [InlineData("static void M<T>() => LambdaRuntime.Run<T, T>(h => h);")]
    [InlineData("static void M<T>() => LambdaRuntime.Run<List<T>, T[]>(h => throw new Exception());")]
    [InlineData("static void M<T>(T json) where T : JsonSerializerContext => LambdaRuntime.Run<Unrelated, Unrelated>(h => h, json);")]
    public async Task A_type_parameter_is_not_diagnosed(string member) => Assert.Equal("", await DiagnoseMemberAsync(member));

    [Theory]
    [InlineData("static void M() => LambdaRuntime.CreateBuilder().UseReflectionJson().Map<Unrelated, Unrelated>(h => h).Run();")]
    [InlineData("static void M() { var b = LambdaRuntime.CreateBuilder(); b.Map<Unrelated, Unrelated>(h => h); b.UseReflectionJson(); }")]
    [InlineData("static void M() { var b = LambdaRuntime.CreateBuilder(); b.UseReflectionJson(); void Inner() => b.Map<Unrelated, Unrelated>(h => h); Inner(); }")]
    [InlineData("static void M(LambdaRuntimeBuilder builder) => builder.Map<Unrelated, Unrelated>(h => h);")]
    [InlineData("static void M() { var b = LambdaRuntime.CreateBuilder(); Configure(b); b.Map<Unrelated, Unrelated>(h => h); } static void Configure(LambdaRuntimeBuilder b) { }")]
    [InlineData("LambdaRuntimeBuilder _builder = LambdaRuntime.CreateBuilder(); void M() => _builder.Map<Unrelated, Unrelated>(h => h);")]
    public async Task A_builder_that_may_use_reflection_is_not_diagnosed(string member) => Assert.Equal("", await DiagnoseMemberAsync(member));

    [Theory]
    [InlineData("static void M() => LambdaRuntime.CreateBuilder().OnInit(_ => default).Map<Unrelated, Unrelated>(h => h).Run();")]
    [InlineData("static void M() { var b = LambdaRuntime.CreateBuilder(); b.Map<Unrelated, Unrelated>(h => h); b.Run(); }")]
    public async Task A_builder_that_is_created_here_and_not_passed_to_other_code_is_diagnosed(string member) =>
        Assert.Equal("LAMBENT001 Unrelated", await DiagnoseMemberAsync(member));

    [Theory]
    [InlineData("LambdaRuntime.Run<Derived, string>(h => \"\");", "LAMBENT001 Derived")] // the contract belongs to the base class
    [InlineData("LambdaRuntime.Run<Base, string>(h => \"\");", "")]
    [InlineData("LambdaRuntime.Run<ILambdaJson, string>(h => \"\");", "LAMBENT001 ILambdaJson")]
    public async Task A_type_must_implement_the_contract_for_itself(string call, string expected) => Assert.Equal(expected, await DiagnoseAsync(call));

    /// <summary>The runtime and the analyzer agree. With the inherited contract, the runtime would serialize only the members of the base class.</summary>
    [Fact]
    public void The_runtime_rejects_an_inherited_contract() =>
        Assert.Contains("'[JsonSerializable(typeof(DerivedPayload))]", Assert.Throws<LambdaRuntimeException>(() => new JsonContracts().Find<DerivedPayload>(null, "event")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("LambdaRuntime.CreateBuilder().MapStreaming<Order, Unrelated>((order, context) => throw new Exception(), json: ShopJson.Default).Run();", "LAMBENT001 Unrelated")]
    [InlineData("LambdaRuntime.CreateBuilder().MapStreaming<Unrelated, Order>((order, response, context) => throw new Exception(), ShopJson.Default, format: StreamFormat.Text).Run();", "LAMBENT001 Unrelated")]
    [InlineData("LambdaRuntime.CreateBuilder().MapStreaming<Order, Unrelated>((order, context) => throw new Exception(), ShopJson.Default, \"name\");", "LAMBENT001 Unrelated")]
    [InlineData("LambdaRuntime.CreateBuilder().MapStreaming<Order, Line>((order, context) => throw new Exception(), json: ShopJson.Default).Run();", "")]
    [InlineData("LambdaRuntime.CreateBuilder().MapStreaming<int, ServerSentEvent>((order, context) => throw new Exception(), format: StreamFormat.ServerSentEvents).Run();", "")]
    [InlineData("LambdaRuntime.CreateBuilder().MapStreaming<Unrelated>((order, response, context) => Task.CompletedTask).Run();", "LAMBENT001 Unrelated")]
    [InlineData("LambdaRuntime.CreateBuilder().Map<Order, Unrelated>((order, responder, context) => Task.CompletedTask, ShopJson.Default).Run();", "LAMBENT001 Unrelated")]
    public async Task Types_of_stream_items_and_of_sent_results_need_contracts(string call, string expected) => Assert.Equal(expected, await DiagnoseAsync(call));

    [Theory]
    [InlineData("app.MapEvent((Order order, LambdaContext context) => new Unrelated(), ShopJson.Default);", "LAMBENT001 MapEvent")]
    [InlineData("app.MapEvent((Unrelated order, IServiceProvider services) => Task.CompletedTask);", "LAMBENT001 Unrelated")]
    [InlineData("app.MapEvent((Order order, Uri service) => Task.FromResult(order), ShopJson.Default);", "")]
    public async Task Types_of_MapEvent_handlers_need_contracts(string call, string expected) =>
        Assert.Equal(expected, await DiagnoseMemberAsync($"static void M(Microsoft.AspNetCore.Routing.IEndpointRouteBuilder app) => {call}"));

    [Theory]
    [InlineData("b.AddLambdaFunction<Handler, Order, Unrelated>(ShopJson.Default);", "LAMBENT001 Unrelated")]
    [InlineData("b.AddLambdaFunction<Handler, Order, Unrelated>();", "LAMBENT001 Order, LAMBENT001 Unrelated")]
    [InlineData("b.AddLambdaFunction<Handler, Order, Order>(ShopJson.Default);", "")]
    [InlineData("b.AddLambdaFunction<Handler, Order, Unrelated>(ShopJson.Default); b.ConfigureLambda((runtime, services) => runtime.UseReflectionJson());", "")]
    [InlineData("b.AddLambdaFunction<Handler, Order, Unrelated>(ShopJson.Default); b.ConfigureLambda((runtime, services) => Other(runtime));", "")]
    [InlineData("Seen(b); b.AddLambdaFunction<Handler, Order, Unrelated>(ShopJson.Default);", "")]
    public async Task Types_of_functions_on_a_generic_host_need_contracts(string call, string expected) => Assert.Equal(expected, await DiagnoseMemberAsync(
        $$"""
        static void M() { var b = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null); {{call}} }
        static void Other(LambdaRuntimeBuilder runtime) { }
        static void Seen(Microsoft.Extensions.Hosting.IHostApplicationBuilder builder) { }
        public abstract class Handler : ILambdaHandler<Order, Unrelated>, ILambdaHandler<Order, Order>
        {
            public abstract ValueTask<Unrelated> HandleAsync(Order input, LambdaContext context);
            ValueTask<Order> ILambdaHandler<Order, Order>.HandleAsync(Order input, LambdaContext context) => throw new Exception();
        }
        """));

    [Theory]
    [InlineData("LambdaRuntime.Run<Unrelated, Unrelated>(h => h, JsonTypeInfoResolver.Combine(ShopJson.Default, AppJson.Default));")]
    [InlineData("IJsonTypeInfoResolver json = ShopJson.Default; LambdaRuntime.Run<Unrelated, Unrelated>(h => h, json);")]
    public Task Combined_contexts_are_not_diagnosed(string call) => AcceptsAsync(call);

    [Fact]
    public void The_help_link_of_a_diagnostic_is_an_address_or_absent() => Assert.All(
        new JsonContractAnalyzer().SupportedDiagnostics,
        descriptor => Assert.True(descriptor.HelpLinkUri.Length == 0 || Uri.IsWellFormedUriString(descriptor.HelpLinkUri, UriKind.Absolute), descriptor.HelpLinkUri));

    [Fact]
    public async Task Nullable_annotations_are_ignored() =>
        await AcceptsAsync("LambdaRuntime.Run<Order?, string?>(h => h!.Number, ShopJson.Default); LambdaRuntime.Run<List<Order?>, Own?>(h => throw new Exception(), ShopJson.Default);");

    [Fact]
    public async Task Methods_of_other_libraries_with_the_same_names_are_not_diagnosed() =>
        Assert.Equal("", await DiagnoseMemberAsync("static void M() => Run<Unrelated, Unrelated>(h => h); static void Run<TIn, TOut>(Func<TIn, TOut> handler, JsonSerializerContext? json = null) { }"));

    /// <summary>The analyzer and the runtime have the same list of built-in types.</summary>
    [Fact]
    public void The_analyzer_and_the_runtime_have_the_same_built_in_types()
    {
        var program = Programs.Compile();
        (Type Type, Func<JsonContracts, object> Find)[] types =
        [
            Finding<string>(), Finding<bool>(), Finding<byte>(), Finding<sbyte>(), Finding<short>(), Finding<ushort>(), Finding<int>(), Finding<uint>(),
            Finding<long>(), Finding<ulong>(), Finding<float>(), Finding<double>(), Finding<decimal>(), Finding<char>(), Finding<nint>(), Finding<Half>(),
            Finding<JsonElement>(), Finding<JsonNode>(), Finding<JsonObject>(), Finding<JsonArray>(), Finding<JsonValue>(), Finding<JsonDocument>(),
            Finding<Stream>(), Finding<MemoryStream>(), Finding<DateTime>(), Finding<DateTimeOffset>(), Finding<TimeSpan>(), Finding<Guid>(), Finding<Uri>(),
            Finding<object>(), Finding<Version>(),
        ];

        var differences = types.Where(type => BuiltInTypes.Contains(program.GetTypeByMetadataName(type.Type.FullName!)!) != IsFound(type.Find));

        Assert.Equal([], differences.Select(type => type.Type.Name));
        Assert.True(IsFound(contracts => contracts.Find<ReadOnlyMemory<byte>>(null, "event")));
        Assert.False(IsFound(contracts => contracts.Find<ReadOnlyMemory<char>>(null, "event")));
    }

    /// <summary>The analyzer recognizes methods by the names of their type parameters. It would not check a new method with other names.</summary>
    [Theory]
    [InlineData(typeof(LambdaRuntime))]
    [InlineData(typeof(LambdaRuntimeBuilder))]
    public void Every_generic_method_that_takes_a_handler_has_the_type_parameter_names_that_the_analyzer_checks(Type type) => Assert.All(
        type.GetMethods().Where(method => method.IsGenericMethodDefinition),
        method =>
        {
            Assert.Contains(method.GetParameters(), parameter => parameter.ParameterType == typeof(IJsonTypeInfoResolver));
            var names = string.Join(' ', method.GetGenericArguments().Select(argument => argument.Name));
            Assert.Contains(names, (string[])["TIn", "TIn TOut", "TIn TItem"]);
        });

    private static (Type Type, Func<JsonContracts, object> Find) Finding<
        [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] T>() => (typeof(T), contracts => contracts.Find<T>(null, "event"));

    private static bool IsFound(Func<JsonContracts, object> find)
    {
        try
        {
            return find(new JsonContracts()) is not null;
        }
        catch (LambdaRuntimeException)
        {
            return false;
        }
    }

    private static async Task AcceptsAsync(string call) => Assert.Equal("", await DiagnoseAsync(call));

    private static Task<string> DiagnoseAsync(string call) => DiagnoseMemberAsync($"static void M() {{ {call} }}");

    private static async Task<string> DiagnoseMemberAsync(string member)
    {
        var shop = await File.ReadAllTextAsync(Repository.PathTo("tests", "Runtime.Tests", "Compilation", "Shop.cs"), TestContext.Current.CancellationToken);
        var source = $$"""
            namespace Lambent.Tests;

            record Base : ILambdaJson<Base> { public static JsonTypeInfo<Base> JsonTypeInfo => throw new NotSupportedException(); }
            sealed record Derived : Base;

            sealed partial class HandWritten : JsonSerializerContext;

            class Program
            {
                static JsonSerializerContext Any() => ShopJson.Default;
                {{member}}
            }
            """;
        var program = Programs.Compile(shop, source, "namespace Lambent.Tests;\n" + Programs.Generated("ShopJson", ""), "namespace Lambent.Tests;\n" + Programs.Generated("HandWritten", ""));
        var diagnostics = await Programs.DiagnoseAsync(program, TestContext.Current.CancellationToken);
        return string.Join(", ", diagnostics.Select(Programs.Brief));
    }

    private record BasePayload : ILambdaJson<BasePayload>
    {
        public static JsonTypeInfo<BasePayload> JsonTypeInfo { get; } =
            JsonMetadataServices.CreateValueInfo<BasePayload>(
                JsonSerializerOptions.Default, JsonMetadataServices.GetUnsupportedTypeConverter<BasePayload>());
    }

    private sealed record DerivedPayload : BasePayload;
}
