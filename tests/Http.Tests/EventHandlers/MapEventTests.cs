using System.Text.Json;
using System.Text.Json.Serialization;
using Lambent.Events;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace Lambent.Http.Tests;

public sealed partial class MapEventTests
{
    private const int Timeout = 60_000;
    private const string Sqs = """{"Records":[{"messageId":"1","body":"hello","eventSource":"aws:sqs"}]}""";
    private const string Sns = """{"Records":[{"EventSource":"aws:sns","Sns":{"Message":"hi"}}]}""";
    private const string Created = """{"detail-type":"Object Created","source":"aws.s3","detail":{}}""";
    private const string Deleted = """{"detail-type":"Object Deleted","source":"aws.s3","detail":{}}""";

    [Fact(Timeout = Timeout)]
    public async Task An_event_of_Lambent_goes_to_the_handler_of_its_type()
    {
        await using var lambda = await LambdaUnderTest.StartAsync(app =>
        {
            app.MapEvent((SqsEvent e, LambdaContext _) => "sqs " + e.Records[0].Body);
            app.MapEvent((SnsEvent e, LambdaContext _) => "sns " + e.Records[0].Sns!.Message);
        });

        Assert.Equal("\"sqs hello\"", (await lambda.InvokeAsync(Sqs)).ToString());
        Assert.Equal("\"sns hi\"", (await lambda.InvokeAsync(Sns)).ToString());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_handler_of_another_type_takes_what_no_other_takes()
    {
        await using var lambda = await LambdaUnderTest.StartAsync(app =>
        {
            app.MapEvent((Order order, LambdaContext _) => new Order(order.Id + 1), OrderJson.Default);
            app.MapEvent((SqsEvent _, LambdaContext _) => "sqs");
        });

        Assert.Equal("""{"Id":8}""", (await lambda.InvokeAsync("""{"Id":7}""")).ToString());
        Assert.Equal("\"sqs\"", (await lambda.InvokeAsync(Sqs)).ToString());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_condition_comes_before_types()
    {
        await using var lambda = await LambdaUnderTest.StartAsync(app =>
        {
            app.MapEvent((JsonElement _, LambdaContext _) => "rest");
            app.MapEvent((JsonElement _, LambdaContext _) => "warm").When(payload => payload.Span.SequenceEqual("""{"warm":true}"""u8));
        });

        Assert.Equal("\"warm\"", (await lambda.InvokeAsync("""{"warm":true}""")).ToString());
        Assert.Equal("\"rest\"", (await lambda.InvokeAsync("""{"warm":false}""")).ToString());
        Assert.Equal("\"rest\"", (await lambda.InvokeAsync(Sqs)).ToString());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_handler_may_be_for_some_kinds_only()
    {
        await using var lambda = await LambdaUnderTest.StartAsync(app =>
        {
            app.MapEvent((EventBridgeEvent _, LambdaContext _) => "created").For(new LambdaEventKind("eventbridge-s3-object-created"));
            app.MapEvent((JsonElement _, LambdaContext _) => "rest");
        });

        Assert.Equal("\"created\"", (await lambda.InvokeAsync(Created)).ToString());
        Assert.Equal("\"rest\"", (await lambda.InvokeAsync(Deleted)).ToString());
    }

    [Fact(Timeout = Timeout)]
    public async Task Services_are_those_of_a_scope_that_ends_with_the_event()
    {
        var seen = new List<string>();
        await using var lambda = await LambdaUnderTest.StartAsync(
            app => app.MapEvent(async (string text, IServiceProvider services, LambdaContext context) =>
            {
                await Task.Yield();
                services.GetRequiredService<Scoped>().Note(text);
                return context == services.GetRequiredService<LambdaContext>();
            }),
            builder => builder.Services.AddSingleton(seen).AddScoped<Scoped>());

        Assert.Equal("true", (await lambda.InvokeAsync("\"a\"")).ToString());
        Assert.Equal("true", (await lambda.InvokeAsync("\"b\"")).ToString());

        Assert.Equal(["a", "ended", "b", "ended"], seen);
    }

    [Fact(Timeout = Timeout)]
    public async Task Handlers_of_every_shape_answer()
    {
        foreach (var (map, expected) in Shapes())
        {
            await using var lambda = await LambdaUnderTest.StartAsync(map);
            Assert.Equal(expected, (await lambda.InvokeAsync("3")).ToString());
        }

        static IEnumerable<(Action<LambdaApplication>, string)> Shapes()
        {
            yield return (app => app.MapEvent((int n, LambdaContext _) => n + 1), "4");
            yield return (app => app.MapEvent((int n, LambdaContext _) => Task.FromResult(n + 2)), "5");
            yield return (app => app.MapEvent(async (int n, LambdaContext _) => { await Task.Yield(); return n + 3; }), "6");
            yield return (app => app.MapEvent((int n, LambdaContext _) => { GC.KeepAlive(n); }), "null");
            yield return (app => app.MapEvent((int n, LambdaContext _) => Task.CompletedTask), "null");
            yield return (app => app.MapEvent(async (int n, LambdaContext _) => { await Task.Yield(); }), "null");
            yield return (app => app.MapEvent((int n) => new ValueTask<int>(n + 4)), "7");
            yield return (app => app.MapEvent((int n, IServiceProvider _) => Task.FromResult(n + 5)), "8");
            yield return (app => app.MapEvent(async (int n, IServiceProvider _, LambdaContext _) => { await Task.Yield(); return n + 6; }), "9");
            yield return (app => app.MapEvent((int n, IServiceProvider _) => { GC.KeepAlive(n); }), "null");
            yield return (app => app.MapEvent((int n) => ValueTask.CompletedTask), "null");
            yield return (app => app.MapEvent(async (int n, IServiceProvider _, LambdaContext _) => { await Task.Yield(); }), "null");
            yield return (app => app.MapEvent(Twice), "6");
            Func<int, string?> text = n => n == 3 ? null : "";
            yield return (app => app.MapEvent(text), "null");
        }

        static int Twice(int n) => n * 2;
    }

    [Fact(Timeout = Timeout)]
    public async Task Parameters_are_bound_as_those_of_MapGet_in_any_order()
    {
        await using var lambda = await LambdaUnderTest.StartAsync(
            app => app.MapEvent((string text, CancellationToken cancellationToken, List<string> seen, LambdaContext context, Uri? missing, [FromKeyedServices("second")] Version second, [FromKeyedServices("third")] Version? third) =>
                $"{text} {cancellationToken == context.CancellationToken} {seen[0]} {missing is null} {second} {third is null}"),
            builder => builder.Services.AddSingleton(new List<string> { "first" }).AddKeyedSingleton("second", new Version(2, 0)));

        Assert.Equal("\"a True first True 2.0 True\"", (await lambda.InvokeAsync("\"a\"")).ToString());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_service_that_is_not_registered_fails_the_event_and_is_named()
    {
        await using var lambda = await LambdaUnderTest.StartAsync(app => app.MapEvent((string text, Version version) => $"{text} {version}"));

        Assert.Contains("No service for type 'System.Version' has been registered.", (await lambda.InvokeAsync("\"a\"")).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_call_that_the_generator_did_not_see_says_so()
    {
        var error = Assert.Throws<InvalidOperationException>(() => ((Func<Microsoft.AspNetCore.Routing.IEndpointRouteBuilder, Delegate, System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver?, LambdaEventHandler>)LambdaEventRouteBuilderExtensions.MapEvent)(null!, () => { }, null));

        Assert.StartsWith("The call of MapEvent was not compiled by the generator in the package Lambent.Runtime.", error.Message, StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task What_nobody_takes_is_an_error_that_names_its_kind_and_the_cure()
    {
        await using var lambda = await LambdaUnderTest.StartAsync(app => app.MapEvent((SnsEvent _, LambdaContext _) => { }));

        var result = await lambda.InvokeAsync(Sqs);

        Assert.Equal("Function.UnexpectedEvent", result.ErrorType);
        Assert.Contains(
            "The event is no HTTP request, and no MapEvent handler takes it: its kind is 'sqs'. Handlers are mapped for SnsEvent. Map one: app.MapEvent((SqsEvent e) =\\u003E …), or remove the trigger.",
            result.ToString().Replace(">", "\\u003E", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    [Theory(Timeout = Timeout)]
    [InlineData("""{"one":"secret","two":{"three":"secret"}}""", "no MapEvent handler takes it: its members are 'one', 'two'. No handler is mapped. Map one: ")]
    [InlineData("""{"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1,"i":1,"j":1,"k":1}""", "'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', …. No")]
    [InlineData("""{"0123456789012345678901234567890123456789X":1}""", "its members are '0123456789012345678901234567890123456789…'.")]
    [InlineData(Sqs, "no MapEvent handler takes it: its members are 'Records' of aws:sqs. No handler is mapped.")]
    [InlineData(Sns, "its members are 'Records' of aws:sns. No")]
    [InlineData("""{"Records":[{"eventID":{"a":[1]},"eventSource":"aws:dynamodb"}],"more":1}""", "its members are 'Records' of aws:dynamodb, 'more'. No")]
    [InlineData("""{"Records":[{"eventSource":"aws:secret text"}]}""", "its members are 'Records'. No")]
    [InlineData("""{"Records":[{"eventVersion":"2.1","eventSource":"aws:s3"}]}""", "its members are 'Records' of aws:s3. No")]
    [InlineData("""{"Records":[{"eventSource":1}]}""", "its members are 'Records'. No")]
    [InlineData("""{"Records":[]}""", "its members are 'Records'. No")]
    [InlineData("{}", "its members are none.")]
    [InlineData("[1]", "no MapEvent handler takes it: it is no JSON object. No")]
    public async Task An_unknown_event_is_described_by_the_names_of_its_members(string json, string expected)
    {
        await using var lambda = await LambdaUnderTest.StartAsync(_ => { });

        var result = await lambda.InvokeAsync(json);

        Assert.Contains(expected, result.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", result.ToString() + lambda.Log, StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task An_unknown_event_beside_handlers_is_described_the_same_way()
    {
        await using var lambda = await LambdaUnderTest.StartAsync(app =>
        {
            app.MapEvent((SnsEvent _, LambdaContext _) => { });
            app.MapEvent((SqsEvent _, LambdaContext _) => { });
        });

        Assert.Contains("takes it: its kind is unknown; its members are 'one'. Handlers are mapped for SnsEvent, SqsEvent. Map one: app.MapEvent", (await lambda.InvokeAsync("""{"one":1}""")).ToString(), StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_contract_that_is_missing_is_an_init_error()
    {
#pragma warning disable LAMBENT001 // the missing contract is what is tested
        await using var lambda = await LambdaUnderTest.StartAsync(app => app.MapEvent((Order _) => { }));
#pragma warning restore LAMBENT001

        var failure = await Assert.ThrowsAsync<LambdaRuntimeException>(() => lambda.Running);

        Assert.Equal(LambdaRuntimeFailure.Init, failure.Failure);
        Assert.Contains("No JSON contract is known for the handler's event type 'Lambent.Http.Tests.MapEventTests+Order'", failure.Message, StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task Two_handlers_of_the_same_events_are_an_init_error()
    {
        await using var lambda = await LambdaUnderTest.StartAsync(app =>
        {
            app.MapEvent((JsonElement _, LambdaContext _) => { });
            app.MapEvent((Order _, LambdaContext _) => { }, OrderJson.Default);
        });

        var failure = await Assert.ThrowsAsync<LambdaRuntimeException>(() => lambda.Running);

        Assert.Contains("The MapEvent handlers of JsonElement and Order take the same events.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_UseLambda_MapEvent_says_what_is_missing()
    {
        var app = WebApplication.CreateSlimBuilder().Build();

        var error = Assert.Throws<InvalidOperationException>(() => app.MapEvent((SqsEvent _, LambdaContext _) => { }));

        Assert.Equal("The application does not know Lambda. Call 'builder.UseLambda()' before 'builder.Build()'.", error.Message);
    }

    [Fact(Timeout = Timeout)]
    public async Task Behind_UseLambda_events_go_to_the_same_handlers()
    {
        await using var lambda = await LambdaUnderTest.StartAsync(async cancellationToken =>
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.UseLambda();
            await using var app = builder.Build();
            app.MapEvent((SqsEvent e, IServiceProvider services, LambdaContext context) => context == services.GetRequiredService<LambdaContext>() ? e.Records[0].Body : "another");
            await app.StartAsync(cancellationToken);
            await app.WaitForShutdownAsync(cancellationToken);
        });

        Assert.Equal("\"hello\"", (await lambda.InvokeAsync(Sqs)).ToString());
    }

    internal sealed record Order(int Id);

    [JsonSerializable(typeof(Order))]
    internal sealed partial class OrderJson : JsonSerializerContext;

    private sealed class Scoped(List<string> seen) : IDisposable
    {
        public void Note(string text) => seen.Add(text);

        public void Dispose() => seen.Add("ended");
    }
}
