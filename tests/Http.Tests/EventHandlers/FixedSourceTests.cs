using System.Text;
using System.Text.Json;
using Lambent.Events;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace Lambent.Http.Tests;

/// <summary><see cref="LambdaHttpOptions.Source"/> chooses among HTTP events, and decides nothing about any other event.</summary>
public sealed class FixedSourceTests
{
    private const int Timeout = 60_000;
    private const string Sqs = """{"Records":[{"messageId":"1","body":"hello","eventSource":"aws:sqs"}]}""";
    private const string Authorizer = """{"type":"REQUEST","methodArn":"arn","httpMethod":"GET","path":"/","resource":"/","requestContext":{}}""";

    /// <summary>Events without the member that marks these sources look like events of another source: the setting decides.</summary>
    private static readonly Dictionary<LambdaHttpSource, LambdaHttpSource> LookAlikes = new()
    {
        [LambdaHttpSource.HttpApiV1] = LambdaHttpSource.RestApi,
        [LambdaHttpSource.FunctionUrl] = LambdaHttpSource.HttpApiV2,
        [LambdaHttpSource.AlbMultiValue] = LambdaHttpSource.Alb,
    };

    public static TheoryData<LambdaHttpSource> Sources => [.. Enum.GetValues<LambdaHttpSource>()];

    public static TheoryData<LambdaHttpSource, LambdaHttpSource> Pairs
    {
        get
        {
            var pairs = new TheoryData<LambdaHttpSource, LambdaHttpSource>();
            foreach (var set in Enum.GetValues<LambdaHttpSource>())
            {
                foreach (var sent in Enum.GetValues<LambdaHttpSource>())
                    pairs.Add(set, sent);
            }

            return pairs;
        }
    }

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Sources))]
    public async Task An_SQS_batch_goes_to_its_handler(LambdaHttpSource source)
    {
        var requests = 0;
        await using var lambda = await LambdaUnderTest.StartAsync(
            app =>
            {
                app.MapFallback(() => Interlocked.Increment(ref requests));
                app.MapEvent((SqsEvent e, LambdaContext _) => "sqs " + e.Records[0].Body);
            },
            builder => builder.Services.Configure<LambdaHttpOptions>(options => options.Source = source));

        Assert.Equal("\"sqs hello\"", (await lambda.InvokeAsync(Sqs)).ToString());
        Assert.Equal(0, requests);
        Assert.Null((await lambda.InvokeAsync(TestEvents.Of(source))).FunctionError);
        Assert.Equal(1, requests);
    }

    [Fact(Timeout = Timeout)]
    public async Task An_SQS_batch_goes_to_its_handler_behind_UseLambda_too()
    {
        await using var lambda = await LambdaUnderTest.StartAsync(async cancellationToken =>
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.UseLambda(options => options.Source = LambdaHttpSource.FunctionUrl);
            await using var app = builder.Build();
            app.MapEvent((SqsEvent e, LambdaContext _) => "sqs " + e.Records[0].Body);
            await app.StartAsync(cancellationToken);
            await app.WaitForShutdownAsync(cancellationToken);
        });

        Assert.Equal("\"sqs hello\"", (await lambda.InvokeAsync(Sqs)).ToString());
    }

    [Theory(Timeout = Timeout)]
    [InlineData(Sqs, "its kind is 'sqs'. Handlers are mapped for SnsEvent. Map one: app.MapEvent((SqsEvent e) => …), or remove the trigger.")]
    [InlineData(Authorizer, "Handlers are mapped for SnsEvent. Map one: app.MapEvent((")]
    [InlineData("""{"path":"/","job":1}""", "its members are 'path', 'job'. Handlers are mapped for SnsEvent.")]
    [InlineData("[]", "it is no JSON object. Handlers are mapped for SnsEvent.")]
    public async Task An_event_that_no_handler_takes_is_an_error_and_not_a_request(string json, string expected)
    {
        var requests = 0;
        await using var lambda = await LambdaUnderTest.StartAsync(
            app =>
            {
                app.MapFallback(() => Interlocked.Increment(ref requests));
                app.MapEvent((SnsEvent _, LambdaContext _) => { });
            },
            builder => builder.Services.Configure<LambdaHttpOptions>(options => options.Source = LambdaHttpSource.RestApi));

        var result = await lambda.InvokeAsync(json);

        using var error = JsonDocument.Parse(result.Payload);
        var message = error.RootElement.GetProperty("errorMessage").GetString();
        Assert.Equal("Function.UnexpectedEvent", result.ErrorType);
        Assert.StartsWith("The event is no HTTP request, and no MapEvent handler takes it: ", message, StringComparison.Ordinal);
        Assert.Contains(expected, message, StringComparison.Ordinal);
        Assert.Equal(0, requests);
    }

    [Fact(Timeout = Timeout)]
    public async Task An_SQS_batch_is_an_error_that_names_its_service_when_no_handler_is_mapped()
    {
        await using var lambda = await LambdaUnderTest.StartAsync(
            app => app.MapFallback(() => "a request"),
            builder => builder.Services.Configure<LambdaHttpOptions>(options => options.Source = LambdaHttpSource.RestApi));

        var result = await lambda.InvokeAsync(Sqs);

        using var error = JsonDocument.Parse(result.Payload);
        Assert.Equal("Function.UnexpectedEvent", result.ErrorType);
        Assert.Equal(
            "The event is no HTTP request, and no MapEvent handler takes it: its members are 'Records' of aws:sqs. No handler is mapped. Map one: app.MapEvent((JsonElement e) => …), or remove the trigger.",
            error.RootElement.GetProperty("errorMessage").GetString());
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void An_HTTP_event_of_another_source_is_an_error_unless_it_cannot_be_told_apart(LambdaHttpSource set, LambdaHttpSource sent)
    {
        var run = new HttpRun(http => http.Response.WriteAsync(http.Features.Get<LambdaHttpFeature>()!.Source.ToString())) { Options = new() { Source = set } };

        run.Run(TestEvents.Of(sent));

        if (set == sent || (LookAlikes.TryGetValue(set, out var alike) && alike == sent))
            Assert.Contains($"\"body\":\"{set}\"", run.Outcomes[0], StringComparison.Ordinal);
        else
            Assert.StartsWith("UnexpectedEvent: The event is a request of ", run.Outcomes[0], StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task An_HTTP_event_of_another_source_reaches_neither_endpoints_nor_handlers_and_the_error_says_what_to_set()
    {
        var reached = 0;
        await using var lambda = await LambdaUnderTest.StartAsync(
            app =>
            {
                app.MapFallback(() => Interlocked.Increment(ref reached));
                app.MapEvent((JsonElement _, LambdaContext _) => { Interlocked.Increment(ref reached); });
            },
            builder => builder.Services.Configure<LambdaHttpOptions>(options => options.Source = LambdaHttpSource.Alb));

        var result = await lambda.InvokeAsync(TestEvents.Of(LambdaHttpSource.RestApi));

        using var error = JsonDocument.Parse(result.Payload);
        Assert.Equal("Function.UnexpectedEvent", result.ErrorType);
        Assert.Equal(
            "The event is a request of API Gateway (REST API), but LambdaHttpOptions.Source is Alb. Set it to RestApi, or to null so that the source of each event is recognised, or remove the trigger.",
            error.RootElement.GetProperty("errorMessage").GetString());
        Assert.Equal(0, reached);
    }

    [Fact]
    public void A_context_is_made_of_an_HTTP_event_of_the_given_source_only()
    {
        var noRequest = Assert.Throws<ArgumentException>(() => LambdaHttp.CreateContext(Encoding.UTF8.GetBytes(Sqs), LambdaHttpSource.RestApi));
        var another = Assert.Throws<ArgumentException>(() => LambdaHttp.CreateContext(Encoding.UTF8.GetBytes(TestEvents.Of(LambdaHttpSource.Alb)), LambdaHttpSource.RestApi));
        var alike = LambdaHttp.CreateContext(Encoding.UTF8.GetBytes(TestEvents.Of(LambdaHttpSource.HttpApiV2, ("rawPath", "\"/a%20b\""))), LambdaHttpSource.FunctionUrl);

        Assert.Equal("utf8Event", noRequest.ParamName);
        Assert.StartsWith("The event is a request of an Application Load Balancer, but the source is RestApi.", another.Message, StringComparison.Ordinal);
        Assert.Equal("/a b", alike.Request.Path.Value);
    }
}
