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

/// <summary>LAMBENT001 is never wrong about what the runtime would find; where the compiler cannot know, it says nothing.</summary>
public sealed class JsonContractAnalyzerTests
{
    [Theory]
    [InlineData("LambdaRuntime.Run<Order, Order>(h => throw new Exception(), ShopJson.Default);")]
    [InlineData("LambdaRuntime.Run<Order[], List<Order>>(h => throw new Exception(), ShopJson.Default);")]
    public Task Roots_are_known(string call) => AcceptsAsync(call);

    /// <summary>What the analyzer reads from attributes is what the generator of System.Text.Json made of them.</summary>
    [Theory]
    [InlineData(typeof(Line))] // an element of a member
    [InlineData(typeof(Line[]))] // a member
    [InlineData(typeof(Address))] // a member of a base class
    [InlineData(typeof(Money))] // the value of a member's dictionary
    [InlineData(typeof(Discount))]
    [InlineData(typeof(Discount?))] // a member that may be null
    [InlineData(typeof(Delivery))]
    [InlineData(typeof(Express))] // a derived type that was named
    [InlineData(typeof(Coupon))] // what a collection class holds
    [InlineData(typeof(Size))]
    [InlineData(typeof(Note))]
    [InlineData(typeof(Hidden))] // included by attribute
    [InlineData(typeof(Mark))] // a member of an interface's base
    [InlineData(typeof(decimal))]
    [InlineData(typeof(Sendable), false)]
    [InlineData(typeof(Private), false)]
    [InlineData(typeof(Sent), false)]
    [InlineData(typeof(Unrelated), false)]
    [InlineData(typeof(List<Line>), false)]
    [InlineData(typeof(DateTimeOffset), false)]
    [InlineData(typeof(object))] // comes with polymorphism
    [InlineData(typeof(MemoryStream), false)]
    public async Task What_the_generator_met_in_a_root_is_known(Type type, bool known = true)
    {
        var name = Nullable.GetUnderlyingType(type) is { } underlying ? underlying.Name + "?" : type == typeof(List<Line>) ? "List<Line>" : type.Name.Replace("Object", "object", StringComparison.Ordinal);

        var diagnostics = await DiagnoseAsync($"LambdaRuntime.Run<Order, {name}>(h => throw new Exception(), ShopJson.Default);");

        Assert.Equal(known, ShopJson.Default.GetTypeInfo(type) is not null);
        Assert.Equal(known ? "" : $"LAMBENT001 {name}", diagnostics);
    }

    [Theory]
    [InlineData("Task<Order>")]
    [InlineData("JsonObject")]
    public async Task What_no_root_holds_is_not_known(string type) =>
        Assert.Equal($"LAMBENT001 {type}", await DiagnoseAsync($"LambdaRuntime.Run<Order, {type}>(h => throw new Exception(), ShopJson.Default);"));

    [Theory]
    [InlineData("JsonSerializerContext json = ShopJson.Default; LambdaRuntime.Run<Unrelated, Unrelated>(h => h, json);")]
    [InlineData("LambdaRuntime.Run<Unrelated, Unrelated>(h => h, (JsonSerializerContext)ShopJson.Default);")]
    [InlineData("LambdaRuntime.Run<Unrelated, Unrelated>(h => h, Any());")]
    [InlineData("LambdaRuntime.Run<Unrelated, Unrelated>(h => h, HandWritten.Default);")]
    [InlineData("LambdaRuntime.Run<Unrelated, Unrelated>(h => h, DateTime.Now.Hour > 5 ? ShopJson.Default : AppJson.Default);")]
    public Task A_context_that_is_not_plain_may_hold_anything(string call) => AcceptsAsync(call);

    [Theory]
    [InlineData("static void M<T>() => LambdaRuntime.Run<T, T>(h => h);")]
    [InlineData("static void M<T>() => LambdaRuntime.Run<List<T>, T[]>(h => throw new Exception());")]
    [InlineData("static void M<T>(T json) where T : JsonSerializerContext => LambdaRuntime.Run<Unrelated, Unrelated>(h => h, json);")]
    public async Task A_type_parameter_may_be_anything(string member) => Assert.Equal("", await DiagnoseMemberAsync(member));

    [Theory]
    [InlineData("static void M() => LambdaRuntime.CreateBuilder().UseReflectionJson().Map<Unrelated, Unrelated>(h => h).Run();")]
    [InlineData("static void M() { var b = LambdaRuntime.CreateBuilder(); b.Map<Unrelated, Unrelated>(h => h); b.UseReflectionJson(); }")]
    [InlineData("static void M() { var b = LambdaRuntime.CreateBuilder(); b.UseReflectionJson(); void Inner() => b.Map<Unrelated, Unrelated>(h => h); Inner(); }")]
    [InlineData("static void M(LambdaRuntimeBuilder builder) => builder.Map<Unrelated, Unrelated>(h => h);")]
    [InlineData("static void M() { var b = LambdaRuntime.CreateBuilder(); Configure(b); b.Map<Unrelated, Unrelated>(h => h); } static void Configure(LambdaRuntimeBuilder b) { }")]
    [InlineData("LambdaRuntimeBuilder _builder = LambdaRuntime.CreateBuilder(); void M() => _builder.Map<Unrelated, Unrelated>(h => h);")]
    public async Task A_builder_that_may_use_reflection_knows_everything(string member) => Assert.Equal("", await DiagnoseMemberAsync(member));

    [Theory]
    [InlineData("static void M() => LambdaRuntime.CreateBuilder().OnInit(_ => default).Map<Unrelated, Unrelated>(h => h).Run();")]
    [InlineData("static void M() { var b = LambdaRuntime.CreateBuilder(); b.Map<Unrelated, Unrelated>(h => h); b.Run(); }")]
    public async Task A_builder_that_was_made_here_and_seen_by_nobody_else_does_not(string member) =>
        Assert.Equal("LAMBENT001 Unrelated", await DiagnoseMemberAsync(member));

    [Theory]
    [InlineData("LambdaRuntime.Run<Derived, string>(h => \"\");", "LAMBENT001 Derived")] // the contract is its base's
    [InlineData("LambdaRuntime.Run<Base, string>(h => \"\");", "")]
    [InlineData("LambdaRuntime.Run<ByHand, string>(h => \"\");", "")]
    [InlineData("LambdaRuntime.Run<ILambdaJson, string>(h => \"\");", "LAMBENT001 ILambdaJson")]
    public async Task A_type_must_know_its_own_contract(string call, string expected) => Assert.Equal(expected, await DiagnoseAsync(call));

    /// <summary>The runtime and the analyzer agree: the first would otherwise write a derived class as its base.</summary>
    [Fact]
    public void The_runtime_does_not_take_an_inherited_contract_for_a_types_own() =>
        Assert.Contains("'[JsonSerializable(typeof(DerivedPayload))]", Assert.Throws<LambdaRuntimeException>(() => new JsonContracts().Find<DerivedPayload>(null, "event")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("LambdaRuntime.CreateBuilder().MapStreaming<Order, Unrelated>((order, context) => throw new Exception(), json: ShopJson.Default).Run();", "LAMBENT001 Unrelated")]
    [InlineData("LambdaRuntime.CreateBuilder().MapStreaming<Unrelated, Order>((order, response, context) => throw new Exception(), ShopJson.Default, format: StreamFormat.Text).Run();", "LAMBENT001 Unrelated")]
    [InlineData("LambdaRuntime.CreateBuilder().MapStreaming<Order, Unrelated>((order, context) => throw new Exception(), ShopJson.Default, \"name\");", "LAMBENT001 Unrelated")]
    [InlineData("LambdaRuntime.CreateBuilder().MapStreaming<Order, Line>((order, context) => throw new Exception(), json: ShopJson.Default).Run();", "")]
    [InlineData("LambdaRuntime.CreateBuilder().MapStreaming<int, ServerSentEvent>((order, context) => throw new Exception(), format: StreamFormat.ServerSentEvents).Run();", "")]
    [InlineData("LambdaRuntime.CreateBuilder().MapStreaming<Unrelated>((order, response, context) => Task.CompletedTask).Run();", "LAMBENT001 Unrelated")]
    [InlineData("LambdaRuntime.CreateBuilder().Map<Order, Unrelated>((order, responder, context) => Task.CompletedTask, ShopJson.Default).Run();", "LAMBENT001 Unrelated")]
    public async Task Items_of_a_stream_and_results_that_are_sent_need_contracts_too(string call, string expected) => Assert.Equal(expected, await DiagnoseAsync(call));

    [Theory]
    [InlineData("app.MapEvent<Order, Unrelated>((order, context) => throw new Exception(), ShopJson.Default);", "LAMBENT001 Unrelated")]
    [InlineData("app.MapEvent<Unrelated>((order, services, context) => Task.CompletedTask);", "LAMBENT001 Unrelated")]
    [InlineData("app.MapEvent<Order, Order>((order, context) => order, ShopJson.Default);", "")]
    public async Task Handlers_of_events_in_an_application_need_contracts_too(string call, string expected) =>
        Assert.Equal(expected, await DiagnoseMemberAsync($"static void M(Microsoft.AspNetCore.Routing.IEndpointRouteBuilder app) => {call}"));

    [Theory]
    [InlineData("b.AddLambdaFunction<Handler, Order, Unrelated>(ShopJson.Default);", "LAMBENT001 Unrelated")]
    [InlineData("b.AddLambdaFunction<Handler, Order, Unrelated>();", "LAMBENT001 Order, LAMBENT001 Unrelated")]
    [InlineData("b.AddLambdaFunction<Handler, Order, Order>(ShopJson.Default);", "")]
    [InlineData("b.AddLambdaFunction<Handler, Order, Unrelated>(ShopJson.Default); b.ConfigureLambda((runtime, services) => runtime.UseReflectionJson());", "")]
    [InlineData("b.AddLambdaFunction<Handler, Order, Unrelated>(ShopJson.Default); b.ConfigureLambda((runtime, services) => Other(runtime));", "")]
    [InlineData("Seen(b); b.AddLambdaFunction<Handler, Order, Unrelated>(ShopJson.Default);", "")]
    public async Task Functions_of_a_generic_host_need_contracts_too(string call, string expected) => Assert.Equal(expected, await DiagnoseMemberAsync(
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
    public Task Joined_contexts_may_hold_anything(string call) => AcceptsAsync(call);

    [Fact]
    public void The_help_link_of_a_diagnostic_is_an_address_or_absent() => Assert.All(
        new JsonContractAnalyzer().SupportedDiagnostics,
        descriptor => Assert.True(descriptor.HelpLinkUri.Length == 0 || Uri.IsWellFormedUriString(descriptor.HelpLinkUri, UriKind.Absolute), descriptor.HelpLinkUri));

    [Fact]
    public async Task Nullable_annotations_do_not_count() =>
        await AcceptsAsync("LambdaRuntime.Run<Order?, string?>(h => h!.Number, ShopJson.Default); LambdaRuntime.Run<List<Order?>, Own?>(h => throw new Exception(), ShopJson.Default);");

    [Fact]
    public async Task Other_methods_of_the_same_names_are_left_alone() =>
        Assert.Equal("", await DiagnoseMemberAsync("static void M() => Run<Unrelated, Unrelated>(h => h); static void Run<TIn, TOut>(Func<TIn, TOut> handler, JsonSerializerContext? json = null) { }"));

    /// <summary>The two lists of built-in types are one.</summary>
    [Fact]
    public void What_is_built_in_is_what_the_runtime_finds_without_a_contract()
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

    /// <summary>The analyzer knows methods by their shape; a new one with another shape would go unchecked.</summary>
    [Theory]
    [InlineData(typeof(LambdaRuntime))]
    [InlineData(typeof(LambdaRuntimeBuilder))]
    public void Every_generic_method_that_takes_a_handler_has_the_shape_that_is_checked(Type type) => Assert.All(
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
            sealed record ByHand : ILambdaJson { public object Contract => throw new NotSupportedException(); }

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
