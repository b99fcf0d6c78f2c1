using System.Text;
using System.Text.Json;
using Xunit;

namespace Lambent.Tests.Invocation;

public sealed class HandlerErrorsTests
{
    [Fact]
    public void An_exception_before_or_after_the_first_await_fails_its_event_and_the_next_event_succeeds()
    {
        var (outcomes, _, log) = FunctionRun.On(["\"before\"", "\"after\"", "\"fine\""], () => LambdaRuntime.Run<string, string>(async text =>
        {
            if (text == "before")
                throw new InvalidOperationException("before the first await");
            await Task.Yield();
            return text == "after" ? throw new KeyNotFoundException("after it") : text;
        }));

        Assert.Equal(["InvalidOperationException: before the first await", "KeyNotFoundException: after it", "\"fine\""], outcomes);
        Assert.Contains("\t1\tfail\tThe handler failed with InvalidOperationException: before the first await", log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void LambdaException_and_the_ErrorType_option_choose_the_error_type()
    {
        var options = new LambdaRuntimeOptions { ErrorType = e => e is TimeoutException ? "Retry" : null };

        var (outcomes, source, _) = FunctionRun.On(["\"a\"", "\"b\"", "\"c\""], () => LambdaRuntime.Run<string, string>(text => text switch
        {
            "a" => throw new LambdaException("OrderNotFound", "no order"),
            "b" => throw new TimeoutException("slow"),
            _ => throw new LambdaException("Runtime.Custom", "odd"),
        }), options);

        Assert.Equal(["OrderNotFound: no order", "Retry: slow", "Runtime.Custom: odd"], outcomes);
        Assert.Equal(["Function.OrderNotFound", "Function.Retry", "Runtime.Custom"], source.Errors.Select(error => error.HeaderType));
    }

    [Fact]
    public void An_exception_of_the_ErrorType_option_does_not_hide_the_error()
    {
        var options = new LambdaRuntimeOptions { ErrorType = _ => throw new InvalidOperationException() };

        var (outcomes, _, _) = FunctionRun.On(["\"a\""], () => LambdaRuntime.Run<string, string>(_ => throw new FormatException("real")), options);

        Assert.Equal(["FormatException: real"], outcomes);
    }

    [Theory]
    [InlineData("", "The event is not the JSON that the handler's type 'Purchase' expects: it is empty.")]
    [InlineData("{\"id\":\"1\",\"count\":\"SECRET\"}", "The event is not the JSON that the handler's type 'Purchase' expects: at $.count (line 1, byte 27), where 'Int32' is expected.")]
    [InlineData("{\"id\":\"1\",\n\"parts\":{\"SECRET.x\":\"y\"}}", "The event is not the JSON that the handler's type 'Purchase' expects: at $.parts[*] (line 2, byte 24).")]
    [InlineData("{\"id\":\"1\",\"parts\":{\"SECRET\":\"y\"}}", "The event is not the JSON that the handler's type 'Purchase' expects: at $.parts[*] (line 1, byte 32), where 'Int32' is expected.")]
    [InlineData("{\"id\":\"1\",\"lines\":[{\"price\":1},{\"price\":\"SECRET\"}]}", "The event is not the JSON that the handler's type 'Purchase' expects: at $.lines[1].price (line 1, byte 49), where 'Decimal' is expected.")]
    [InlineData("{\"id\":SECRET}", "The event is not the JSON that the handler's type 'Purchase' expects: at $.id (line 1, byte 7).")]
    [InlineData("{\"id\":\"1\"", "The event is not the JSON that the handler's type 'Purchase' expects: at $ (line 1, byte 10).")]
    public void An_event_that_cannot_be_deserialized_is_an_error_with_its_path_and_without_its_content(string text, string message)
    {
        var handled = false;

        var (outcomes, source, log) = FunctionRun.On([text, "{\"id\":\"2\"}"], () => LambdaRuntime.Run<Purchase, Receipt>(
            order =>
            {
                handled = order.Id == "2";
                return new Receipt(order.Id);
            },
            TestJson.Default));

        Assert.Equal(["Runtime.UnmarshalError: " + message, "{\"text\":\"2\"}"], outcomes);
        Assert.Equal("Runtime.UnmarshalError", source.Errors[0].HeaderType);
        Assert.True(handled);
        Assert.DoesNotContain("SECRET", log.Text + Body(source.Errors[0]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("12")]
    [InlineData("\"open")]
    [InlineData("\"a\" \"b\"")]
    [InlineData("\"\\ud800\"")]
    public void A_function_of_string_rejects_other_JSON_values(string text)
    {
        var (_, source, _) = FunctionRun.On([text], () => LambdaRuntime.Run((string value) => value));

        Assert.Equal("Runtime.UnmarshalError", Assert.Single(source.Errors).ErrorType);
    }

    [Fact]
    public void A_result_that_cannot_be_serialized_is_an_error_and_no_part_of_it_is_sent()
    {
        var (outcomes, source, _) = FunctionRun.On(["\"1\"", "\"NaN\""], () => LambdaRuntime.Run<string, Odd>(
            text => new Odd(double.Parse(text, System.Globalization.CultureInfo.InvariantCulture)), TestJson.Default));

        Assert.Equal(
            [
                "Runtime.MarshalError: The handler's result of type 'Odd' cannot be written as JSON: InvalidOperationException.",
                "Runtime.MarshalError: The handler's result of type 'Odd' cannot be written as JSON: ArgumentException.",
            ],
            outcomes);
        Assert.All(source.Errors, error => Assert.Equal("Runtime.MarshalError", error.HeaderType));
    }

    [Fact]
    public void The_report_contains_the_stack_trace_and_the_chain_of_causes()
    {
        var (_, source, _) = FunctionRun.On(["\"\""], () => LambdaRuntime.Run<string, string>(_ => Outer()));

        using var body = JsonDocument.Parse(Body(source.Errors[0]));
        Assert.Equal("outer", body.RootElement.GetProperty("errorMessage").GetString());
        Assert.Equal("InvalidOperationException", body.RootElement.GetProperty("errorType").GetString());
        Assert.StartsWith("at Lambent.Tests.Invocation.HandlerErrorsTests.Outer()", body.RootElement.GetProperty("stackTrace")[0].GetString(), StringComparison.Ordinal);
        var cause = body.RootElement.GetProperty("cause");
        Assert.Equal("inner", cause.GetProperty("errorMessage").GetString());
        Assert.Equal("CardDeclined", cause.GetProperty("errorType").GetString());
        Assert.StartsWith("at Lambent.Tests.Invocation.HandlerErrorsTests.Inner()", cause.GetProperty("stackTrace")[0].GetString(), StringComparison.Ordinal);

        using var xray = JsonDocument.Parse(ErrorReport.WriteXRayCause(source.Errors[0]));
        var first = xray.RootElement.GetProperty("exceptions")[0];
        Assert.Equal("InvalidOperationException", first.GetProperty("type").GetString());
        Assert.Equal("Lambent.Tests.Invocation.HandlerErrorsTests.Outer()", first.GetProperty("stack")[0].GetProperty("label").GetString());
        Assert.EndsWith("HandlerErrorsTests.cs", first.GetProperty("stack")[0].GetProperty("path").GetString(), StringComparison.Ordinal);
        Assert.True(first.GetProperty("stack")[0].GetProperty("line").GetInt32() > 0);
        Assert.EndsWith("HandlerErrorsTests.cs", xray.RootElement.GetProperty("paths")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(2, xray.RootElement.GetProperty("exceptions").GetArrayLength());
    }

    [Fact]
    public void All_inner_exceptions_of_an_AggregateException_are_reported()
    {
        var (_, source, _) = FunctionRun.On(["\"\""], () => LambdaRuntime.Run<string, string>(
            _ => throw new AggregateException(new FormatException("one"), new TimeoutException("two"))));

        using var body = JsonDocument.Parse(Body(source.Errors[0]));
        Assert.Equal(["one", "two"], body.RootElement.GetProperty("causes").EnumerateArray().Select(cause => cause.GetProperty("errorMessage").GetString()));
    }

    [Fact]
    public void Characters_of_an_error_type_that_are_invalid_in_a_header_are_replaced()
    {
        var error = LambdaError.FromHandler(new LambdaException("a b\r\nX: é", "…"), null);

        Assert.Equal("a b\r\nX: é", error.ErrorType);
        Assert.Equal("Function.a_b__X:__", error.HeaderType);
    }

    [Fact]
    public void A_large_message_is_truncated_so_that_Lambda_accepts_the_report()
    {
        var error = LambdaError.FromHandler(new InvalidOperationException(new string('x', 2_000_000), new FormatException(new string('y', 2_000_000))), null);

        Assert.InRange(Body(error).Length, 100_000, 200_000);
        Assert.InRange(ErrorReport.WriteXRayCause(error).Length, 8_000, 64 * 1024);
    }

    [Fact]
    public void An_exception_whose_Message_throws_is_reported_and_the_next_event_succeeds()
    {
        foreach (var format in Enum.GetValues<LambdaLogFormat>())
        {
            var (outcomes, source, log) = FunctionRun.On(
                ["1", "2"],
                () => LambdaRuntime.Run<int, int>(number => number == 1 ? throw new Mute() : number),
                new LambdaRuntimeOptions { LogFormat = format });

            Assert.Equal(["Mute: (NotSupportedException in Message of Mute)", "2"], outcomes);
            Assert.Contains("NotSupportedException in Message of Mute", Body(source.Errors[0]), StringComparison.Ordinal);
            Assert.NotEmpty(ErrorReport.WriteXRayCause(source.Errors[0]));
            Assert.Single(log.Writes);
        }
    }

    [Fact]
    public void A_log_that_cannot_be_written_does_not_fail_the_event()
    {
        var output = new MemoryStream();
        output.Dispose();
        var source = new MemorySource("1", "2");
        using var scope = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { Source = source, LogOutput = output, Environment = new Dictionary<string, string>() });

        LambdaRuntime.Run<int, int>(number => number == 1 ? throw new FormatException("no") : number);

        Assert.Equal(["FormatException: no", "2"], source.Outcomes);
    }

    [Fact]
    public void The_error_type_of_a_generic_exception_has_no_arity() =>
        Assert.Equal("Fault", LambdaError.FromHandler(new Fault<int>(), null).ErrorType);

    private static string Body(LambdaError error)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, PayloadBuffer.WriterOptions))
            ErrorReport.WriteBody(writer, error);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Outer()
    {
        try
        {
            return Inner();
        }
        catch (LambdaException e)
        {
            throw new InvalidOperationException("outer", e);
        }
    }

    private static string Inner() => throw new LambdaException("CardDeclined", "inner");

    private sealed class Fault<T> : Exception;

    private sealed class Mute : Exception
    {
        public override string Message => throw new NotSupportedException();

        public override string StackTrace => throw new NotSupportedException();
    }
}
