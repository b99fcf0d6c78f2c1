using System.Runtime.CompilerServices;
using Lambent.TestKit;
using Xunit;
using static Lambent.Tests.Streaming.Wire;

namespace Lambent.Tests.Streaming;

/// <summary>Handlers that return an <see cref="IAsyncEnumerable{T}"/>.</summary>
public sealed class ItemStreamTests
{
    private static CancellationToken Test => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task Each_item_is_sent_as_a_JSON_line_when_it_is_yielded()
    {
        var proceed = new SemaphoreSlim(0);
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int, Receipt>(Items, json: TestJson.Default), Test);
        var connection = await runtime.BeginAsync("2");

        Assert.Equal(Head(runtime, "application/x-ndjson") + Chunk("{\"text\":\"a\\nb\"}\n"), await connection.Reader.ReadPieceAsync(Test));
        proceed.Release();
        Assert.Equal(Chunk("{\"text\":\"2\"}\n") + End, await connection.Reader.ReadUntilAsync(End, Test));
        await connection.SendAsync(Answers.Accepted, Test);

        async IAsyncEnumerable<Receipt> Items(int number, LambdaContext context)
        {
            yield return new Receipt("a\nb");
            await proceed.WaitAsync(Test);
            yield return new Receipt($"{number}");
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task Text_items_are_sent_unchanged_and_other_items_as_JSON()
    {
        await using var text = LiveRuntime.Start(builder => builder.MapStreaming<int, string>((_, _) => Of("a", "\"b\n"), format: StreamFormat.Text), Test);
        Assert.Equal(Head(text, "text/plain; charset=utf-8") + Chunk("a") + Chunk("\"b\n") + End, await text.InvokeAsync("1"));

        await using var numbers = LiveRuntime.Start(builder => builder.MapStreaming<int, int>((_, _) => Of(1, 23), format: StreamFormat.Text), Test);
        Assert.Equal(Head(numbers, "text/plain; charset=utf-8") + Chunk("1") + Chunk("23") + End, await numbers.InvokeAsync("1"));
    }

    [Fact(Timeout = 60_000)]
    public async Task Each_field_of_a_server_sent_event_is_one_line()
    {
        await using var runtime = LiveRuntime.Start(
            builder => builder.MapStreaming<int, ServerSentEvent>(
                (_, _) => Of(
                    new ServerSentEvent("one\ntwo\r\nthree\rfour \u2028\n"),
                    new ServerSentEvent("{}", EventType: "tick\nno", Id: "7\rno", Retry: TimeSpan.FromSeconds(2.5)),
                    new ServerSentEvent("")), format: StreamFormat.ServerSentEvents),
            Test);

        Assert.Equal(
            Head(runtime, "text/event-stream")
            + Chunk("data: one\ndata: two\ndata: three\ndata: four \u00e2\u0080\u00a8\ndata: \n\n")
            + Chunk("event: tick\nid: 7\nretry: 2500\ndata: {}\n\n")
            + Chunk("data: \n\n")
            + End,
            await runtime.InvokeAsync("1"));
    }

    [Fact(Timeout = 60_000)]
    public async Task Strings_and_JSON_values_are_the_data_of_events_without_a_type()
    {
        await using var text = LiveRuntime.Start(builder => builder.MapStreaming<int, string>((_, _) => Of("a\nb"), format: StreamFormat.ServerSentEvents), Test);
        Assert.Equal(Head(text, "text/event-stream") + Chunk("data: a\ndata: b\n\n") + End, await text.InvokeAsync("1"));

        await using var values = LiveRuntime.Start(
            builder => builder.MapStreaming<int, Receipt>((_, _) => Of(new Receipt("a\nb")), TestJson.Default, format: StreamFormat.ServerSentEvents), Test);
        Assert.Equal(Head(values, "text/event-stream") + Chunk("data: {\"text\":\"a\\nb\"}\n\n") + End, await values.InvokeAsync("1"));
    }

    [Fact(Timeout = 60_000)]
    public async Task A_handler_can_set_status_and_headers_before_its_first_item()
    {
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int, string>(Items, format: StreamFormat.Text), Test);

        Assert.Equal(HttpHead(runtime, "{\"statusCode\":202,\"headers\":{\"Content-Type\":\"text/plain; charset=utf-8\"}}") + Chunk("a") + End, await runtime.InvokeAsync("1"));

        static async IAsyncEnumerable<string> Items(int number, LambdaResponseWriter response, LambdaContext context)
        {
            response.StatusCode = 202;
            await Task.Yield();
            yield return "a";
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task A_handler_without_items_sends_an_empty_response()
    {
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int, int>((_, _) => Of<int>()), Test);

        Assert.Equal(Head(runtime, "application/x-ndjson") + End, await runtime.InvokeAsync("1"));
    }

    [Fact(Timeout = 60_000)]
    public async Task An_exception_before_the_first_item_is_an_error_and_after_it_a_trailer()
    {
        var disposed = 0;
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int, int>(Items), Test);

        Assert.Contains("\r\nLambda-Runtime-Function-Error-Type: Function.FormatException\r\n", await runtime.InvokeAsync("0"), StringComparison.Ordinal);
        Assert.Equal(1, disposed);
        var (payload, trailers) = Parse(await runtime.InvokeAsync("2"));
        Assert.Equal("1\n2\n", payload);
        Assert.Equal("Function.FormatException", trailers["Lambda-Runtime-Function-Error-Type"]);
        Assert.Equal(2, disposed);

        async IAsyncEnumerable<int> Items(int number, LambdaContext context)
        {
            try
            {
                await Task.Yield();
                for (var i = 1; i <= number; i++)
                    yield return i;
                throw new FormatException("no");
            }
            finally
            {
                disposed++;
            }
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task No_part_of_an_item_that_cannot_be_serialized_is_sent()
    {
        var disposed = false;
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int, double>(Items, format: StreamFormat.ServerSentEvents), Test);

        var (payload, trailers) = Parse(await runtime.InvokeAsync("1"));

        Assert.Equal("data: 1.5\n\n", payload);
        Assert.Equal("Runtime.MarshalError", trailers["Lambda-Runtime-Function-Error-Type"]);
        Assert.True(disposed);

        async IAsyncEnumerable<double> Items(int number, LambdaContext context)
        {
            try
            {
                yield return 1.5;
                await Task.Yield();
                yield return double.NaN;
            }
            finally
            {
                disposed = true;
            }
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task The_enumeration_ends_when_Lambda_closes_the_stream()
    {
        var disposed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int, string>(Items, format: StreamFormat.Text), Test);
        var connection = await runtime.BeginAsync("1");
        await connection.Reader.ReadUntilAsync("item", Test);

        connection.Reset();

        await disposed.Task.WaitAsync(Test);
        await runtime.WaitForNextAsync();
        Assert.Single(runtime.Log.Writes);

        async IAsyncEnumerable<string> Items(int number, LambdaContext context)
        {
            try
            {
                while (true)
                {
                    await Task.Yield();
                    yield return "item";
                }
            }
            finally
            {
                disposed.SetResult();
            }
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task The_token_of_an_enumeration_is_cancelled_before_the_deadline()
    {
        var clock = new ManualTimeProvider(DateTimeOffset.FromUnixTimeMilliseconds(4102444800000).AddSeconds(-10)); // before the deadline of the events
        await using var runtime = LiveRuntime.Start(
            builder => builder.MapStreaming<int, int>((number, _) => Items(number)), Test, options: new LambdaRuntimeOptions { TimeProvider = clock });
        var connection = await runtime.BeginAsync("7");
        await connection.Reader.ReadUntilAsync(Chunk("7\n"), Test);

        clock.Advance(TimeSpan.FromMilliseconds(9750));
        var (_, trailers) = Parse("\r\n\r\n" + await connection.Reader.ReadUntilAsync("\r\n\r\n", Test));
        await connection.SendAsync(Answers.Accepted, Test);

        Assert.Equal("Function.TaskCanceledException", trailers["Lambda-Runtime-Function-Error-Type"]);

        static async IAsyncEnumerable<int> Items(int number, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            yield return number;
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
    }

    private static async IAsyncEnumerable<T> Of<T>(params T[] items)
    {
        foreach (var item in items)
        {
            await Task.Yield();
            yield return item;
        }
    }
}
