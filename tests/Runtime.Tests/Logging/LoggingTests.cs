using System.Collections;
using System.Text.Json;
using Lambent.TestKit;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Lambent.Tests.Logging;

public sealed class LoggingTests
{
    private static readonly LambdaRuntimeOptions Json = new() { LogFormat = LambdaLogFormat.Json, LogLevel = LogLevel.Trace, TimeProvider = new ManualTimeProvider() };
    private static readonly LambdaRuntimeOptions Text = Json with { LogFormat = LambdaLogFormat.Text };

    [Fact]
    public void A_text_line_contains_time_request_id_level_and_message()
    {
        Assert.Equal(
            "2026-11-21T13:00:00.000Z\t1\twarn\tHello World\ttraceId=Root=1-2\ttenantId=blue\n",
            Log(Text, logger => logger.LogWarning("Hello {Name}", "World")));
    }

    [Fact]
    public void A_JSON_line_contains_the_keys_of_Lambda_and_the_template_values()
    {
        Assert.Equal(
            "{\"timestamp\":\"2026-11-21T13:00:00.000Z\",\"level\":\"INFO\",\"requestId\":\"1\",\"traceId\":\"Root=1-2\",\"tenantId\":\"blue\",\"message\":\"Order 7 of Ann\",\"Id\":7,\"Name\":\"Ann\"}\n",
            Log(Json, logger => logger.LogInformation("Order {Id} of {Name}", 7, "Ann")));
    }

    [Theory]
    [InlineData(LogLevel.Trace, "TRACE", "trce")]
    [InlineData(LogLevel.Debug, "DEBUG", "dbug")]
    [InlineData(LogLevel.Information, "INFO", "info")]
    [InlineData(LogLevel.Warning, "WARN", "warn")]
    [InlineData(LogLevel.Error, "ERROR", "fail")]
    [InlineData(LogLevel.Critical, "FATAL", "crit")]
    public void Level_names_are_those_of_Lambda(LogLevel level, string json, string text)
    {
        Assert.Contains($"\"level\":\"{json}\"", Log(Json, logger => logger.Log(level, "x")), StringComparison.Ordinal);
        Assert.Contains($"\t{text}\t", Log(Text, logger => logger.Log(level, "x")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ERROR", false, true)]
    [InlineData("warn", true, true)]
    [InlineData("Information", true, true)]
    [InlineData("FATAL", false, false)]
    public void The_level_setting_filters_records(string setting, bool warning, bool error)
    {
        var options = Text with { LogLevel = null, Environment = new Dictionary<string, string> { ["AWS_LAMBDA_LOG_LEVEL"] = setting } };

        var text = Log(options, logger =>
        {
            logger.LogWarning("a warning");
            logger.LogError("an error");
        });

        Assert.Equal(warning, text.Contains("a warning", StringComparison.Ordinal));
        Assert.Equal(error, text.Contains("an error", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("JSON", '{')]
    [InlineData("json", '{')]
    [InlineData("Text", '2')]
    public void The_format_setting_selects_text_or_JSON(string setting, char first)
    {
        var options = Text with { LogFormat = null, Environment = new Dictionary<string, string> { ["AWS_LAMBDA_LOG_FORMAT"] = setting } };

        Assert.Equal(first, Log(options, logger => logger.LogInformation("x"))[0]);
    }

    [Fact]
    public void Invalid_settings_are_logged_with_their_values()
    {
        var options = new LambdaRuntimeOptions
        {
            Environment = new Dictionary<string, string> { ["AWS_LAMBDA_LOG_LEVEL"] = "LOUD", ["AWS_LAMBDA_LOG_FORMAT"] = "xml" },
        };

        var text = Log(options, _ => { });

        Assert.Contains("AWS_LAMBDA_LOG_LEVEL is 'LOUD', which is not a log level. INFO is used. Set it to TRACE, DEBUG, INFO, WARN, ERROR or FATAL.", text, StringComparison.Ordinal);
        Assert.Contains("AWS_LAMBDA_LOG_FORMAT is 'xml', which is not a log format. Text is used. Set it to Text or JSON.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_record_is_written_with_one_call()
    {
        var log = new KeptLog();
        using var scope = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { Source = new MemorySource("1"), LogOutput = log, Environment = new Dictionary<string, string>() });

        LambdaRuntime.Run<int>((_, context) =>
        {
            context.Logger.LogInformation("one\ntwo");
            context.Logger.LogError(new InvalidOperationException("a\nb"), "three");
        });

        Assert.Equal(2, log.Writes.Count);
        Assert.All(log.Writes, line => Assert.EndsWith("\n", line, StringComparison.Ordinal));
        Assert.All(log.Writes, line => Assert.Equal(1, line.Count(c => c == '\n')));
        Assert.Contains("\tone\rtwo", log.Writes[0], StringComparison.Ordinal);
        Assert.Contains("three", log.Writes[1], StringComparison.Ordinal);
        Assert.Contains("\rSystem.InvalidOperationException: a\rb", log.Writes[1], StringComparison.Ordinal);
    }

    [Fact]
    public void An_exception_is_written_as_members_of_the_JSON_line()
    {
        using var line = Parse(Log(Json, logger => logger.LogError(new FormatException("bad \"x\""), "failed")));

        Assert.Equal("failed", line.RootElement.GetProperty("message").GetString());
        Assert.Equal("FormatException", line.RootElement.GetProperty("errorType").GetString());
        Assert.Equal("bad \"x\"", line.RootElement.GetProperty("errorMessage").GetString());
        Assert.Equal("System.FormatException: bad \"x\"", line.RootElement.GetProperty("stackTrace")[0].GetString());
    }

    [Fact]
    public void Reserved_names_get_an_underscore_and_names_are_unique()
    {
        var text = Log(Json, logger =>
        {
            using (logger.BeginScope(new Dictionary<string, object?> { ["Id"] = "of the scope", ["level"] = 9 }))
                logger.LogInformation("{message} {level} {Id} {@Id}", "m", "l", 1, 2);
        });

        using var line = Parse(text);
        Assert.Equal(
            ["timestamp=2026-11-21T13:00:00.000Z", "level=INFO", "requestId=1", "traceId=Root=1-2", "tenantId=blue", "message=m l 1 2", "message_=m", "level_=l", "Id=1"],
            line.RootElement.EnumerateObject().Select(member => $"{member.Name}={member.Value}"));
    }

    [Fact]
    public void Scopes_are_written_as_members_or_as_a_list_of_texts()
    {
        var text = Log(Json, logger =>
        {
            using (logger.BeginScope("outer"))
            using (logger.BeginScope("item {Item}", 3))
                logger.LogInformation("x");
        });

        using var line = Parse(text);
        Assert.Equal(3, line.RootElement.GetProperty("Item").GetInt32());
        Assert.Equal(["outer"], line.RootElement.GetProperty("scopes").EnumerateArray().Select(scope => scope.GetString()));
    }

    [Fact]
    public void Unusual_values_are_written_as_one_valid_line_without_an_exception()
    {
        var cyclic = new List<object?>();
        cyclic.Add(cyclic);
        var map = new Hashtable { ["self"] = cyclic };

        var text = Log(Json, logger =>
        {
            logger.LogInformation("{A} {B} {C} {D}", double.NaN, float.PositiveInfinity, 1.5, 12345678901234567890m);
            logger.LogInformation("{A} {B}", cyclic, map);
            logger.LogInformation("{A} {B}", new Throwing(), new[] { new Throwing() });
            logger.LogInformation("{A}", "\0\u0001\n\r\u2028\ud800");
            logger.LogInformation("{A}", BadSequence());
            logger.LogInformation("{A} {B} {C}", null, new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc), Guid.Empty);
            logger.Log(LogLevel.Information, default, 0, null, (_, _) => throw new InvalidOperationException());
        });

        var lines = text.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal(7, lines.Length);
        Assert.Equal("NaN", lines[0].GetProperty("A").GetString());
        Assert.Equal("Infinity", lines[0].GetProperty("B").GetString());
        Assert.Equal(1.5, lines[0].GetProperty("C").GetDouble());
        Assert.Equal("12345678901234567890", lines[0].GetProperty("D").GetRawText());
        Assert.Equal("[[[[[[[[\"…\"]]]]]]]]", lines[1].GetProperty("A").GetRawText());
        Assert.Equal("(InvalidOperationException in the log message)", lines[2].GetProperty("message").GetString());
        Assert.Equal("(InvalidOperationException in ToString of Throwing)", lines[2].GetProperty("A").GetString());
        Assert.Equal("\0\u0001\n\r\u2028\ufffd", lines[3].GetProperty("A").GetString());
        Assert.Equal("[1,\"(TimeoutException)\"]", lines[4].GetProperty("A").GetRawText());
        Assert.Equal(JsonValueKind.Null, lines[5].GetProperty("A").ValueKind);
        Assert.Equal("2026-01-02T03:04:05Z", lines[5].GetProperty("B").GetString());
        Assert.Equal("(InvalidOperationException in the log message)", lines[6].GetProperty("message").GetString());
    }

    [Fact]
    public void A_value_that_cannot_be_read_does_not_prevent_the_record()
    {
        var document = JsonDocument.Parse("{\n\"a\": [1, 2]}");
        var element = document.RootElement;
        var node = System.Text.Json.Nodes.JsonNode.Parse("{\n\"a\": [1, \"é\"]}")!;
        var disposed = System.Text.Json.Nodes.JsonObject.Create(element)!;

        var text = Log(Json, logger =>
        {
            logger.LogInformation("{Id} {Body} {Node}", 1, element, node);
            document.Dispose();
            logger.LogInformation("{Id} {Body} {Last}", 2, element, "end");
            logger.LogInformation("{Id} {Body} {Last}", 3, disposed, "end");
            logger.LogInformation("{Id} {Body} {Last}", 4, new Dictionary<string, object?> { ["element"] = element, ["list"] = new object[] { element, 1 } }, "end");
            logger.LogInformation("{Id} {Body} {Last}", 5, new BadMap(), "end");
            logger.LogInformation("{Id} {Body} {Last}", 6, default(JsonElement), "end");
            logger.Log(LogLevel.Information, default, new BadState(), null, (_, _) => "seven");
            using (logger.BeginScope(BadScope()))
                logger.LogInformation("{Id}", 8);
        });

        var lines = text.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal(8, lines.Length);
        Assert.Equal("{\"a\":[1,2]}", lines[0].GetProperty("Body").GetRawText());
        Assert.Equal("{\"a\":[1,\"é\"]}", lines[0].GetProperty("Node").GetRawText());
        Assert.Equal("(ObjectDisposedException)", lines[1].GetProperty("Body").GetString());
        Assert.Equal("(ObjectDisposedException)", lines[2].GetProperty("Body").GetString());
        Assert.Equal("{\"element\":\"(ObjectDisposedException)\",\"list\":[\"(ObjectDisposedException)\",1]}", lines[3].GetProperty("Body").GetRawText());
        Assert.Equal("{\"a\":1}", lines[4].GetProperty("Body").GetRawText());
        Assert.Equal("", lines[5].GetProperty("Body").GetString());
        Assert.All(lines[1..6], line => Assert.Equal("end", line.GetProperty("Last").GetString()));
        Assert.Equal("seven", lines[6].GetProperty("message").GetString());
        Assert.Equal("8", lines[7].GetProperty("message").GetString());
    }

    [Fact]
    public void Control_characters_do_not_break_the_text_line() =>
        Assert.Equal(
            "2026-11-21T13:00:00.000Z\t1\tinfo\ta b\rc\rd\te \ttraceId=Root=1-2\ttenantId=blue\n",
            Log(Text, logger => logger.LogInformation("{Text}", "a\0b\r\nc\nd\te\u0007")));

    [Fact]
    public void Payloads_are_logged_only_at_level_Trace_and_with_LAMBENT_LOG_EVENTS()
    {
        var asked = new Dictionary<string, string> { ["LAMBENT_LOG_EVENTS"] = "1" };

        Assert.Contains("\ttrce\tEvent: 41", Run(Text with { Environment = asked }), StringComparison.Ordinal);
        Assert.Contains("\ttrce\tResult: 42", Run(Text with { Environment = asked }), StringComparison.Ordinal);
        Assert.Equal("", Run(Text));
        Assert.Equal("", Run(Text with { LogLevel = LogLevel.Debug, Environment = asked }));

        static string Run(LambdaRuntimeOptions options) => FunctionRun.On(["41"], () => LambdaRuntime.Run((int number) => number + 1), options).Log.Text;
    }

    [Fact]
    public async Task Records_have_the_ids_of_their_invocation_across_awaits_and_threads_and_after_its_end()
    {
        var gate = new TaskCompletionSource();
        var late = new List<Task>();
        var log = new KeptLog();
        using var scope = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions
        {
            Source = new MemorySource("1", "2") { Context = number => new LambdaContext { RequestId = "request-" + number } },
            LogOutput = log,
            Environment = new Dictionary<string, string>(),
        });
        using var provider = new LambdaLoggerProvider();
        var logger = provider.CreateLogger("App");

        LambdaRuntime.Run<int>(async number =>
        {
            await Task.Yield();
            logger.LogInformation("after await {Number}", number);
            await Task.Run(() => logger.LogInformation("on the pool {Number}", number));
            late.Add(Task.Run(async () =>
            {
                await gate.Task;
                logger.LogInformation("late {Number}", number);
            }));
        });
        gate.SetResult();
        await Task.WhenAll(late);
        logger.LogInformation("outside");

        Assert.All(log.Writes.Where(line => line.EndsWith("1\n", StringComparison.Ordinal)), line => Assert.Contains("\trequest-1\t", line, StringComparison.Ordinal));
        Assert.All(log.Writes.Where(line => line.EndsWith("2\n", StringComparison.Ordinal)), line => Assert.Contains("\trequest-2\t", line, StringComparison.Ordinal));
        Assert.Equal(6, log.Writes.Count(line => line.Contains("\trequest-", StringComparison.Ordinal)));
        Assert.Contains("Z\t\tinfo\tApp: outside\n", log.Writes[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Records_of_a_raw_handler_have_the_ids_of_the_invocation()
    {
        var log = new KeptLog();
        using var scope = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { Source = new MemorySource("1"), LogOutput = log, Environment = new Dictionary<string, string>() });
        using var provider = new LambdaLoggerProvider();
        var logger = provider.CreateLogger("App");

        LambdaRuntime.CreateBuilder().MapRaw(async _ =>
        {
            await Task.Yield();
            logger.LogInformation("raw");
        }).Run();

        Assert.Contains("Z\t1\tinfo\tApp: raw\n", Assert.Single(log.Writes), StringComparison.Ordinal);
    }

    private static string Log(LambdaRuntimeOptions options, Action<ILogger> write)
    {
        var log = new KeptLog();
        var full = options with { LogOutput = log, Environment = options.Environment ?? new Dictionary<string, string>() };
        var environment = LambdaEnvironment.From(full.Environment!);
        var function = FunctionEnvironment.Read(environment, full, RuntimeLog.Create(environment, full));
        var source = new MemorySource("1") { Context = _ => new LambdaContext(function, "1", null, "Root=1-2", 0, false, new LambdaContext.OptionalState { TenantId = "blue" }) };
        using var scope = LambdaRuntimeScope.Begin(full with { Source = source, LogOutput = Stream.Null });
        LambdaRuntime.Run<int>((_, context) => write(context.Logger));
        Assert.Equal(["null"], source.Outcomes);
        return log.Text;
    }

    private static JsonDocument Parse(string line) => JsonDocument.Parse(line);

    private static IEnumerable<int> BadSequence()
    {
        yield return 1;
        throw new TimeoutException();
    }

    private static IEnumerable<KeyValuePair<string, object?>> BadScope()
    {
        yield return new("Tenant", "blue");
        throw new TimeoutException();
    }

    private sealed class BadState : List<KeyValuePair<string, object?>>, IReadOnlyList<KeyValuePair<string, object?>>
    {
        int IReadOnlyCollection<KeyValuePair<string, object?>>.Count => 1;

        KeyValuePair<string, object?> IReadOnlyList<KeyValuePair<string, object?>>.this[int index] => throw new TimeoutException();
    }

    private sealed class BadMap : Hashtable
    {
        public override IDictionaryEnumerator GetEnumerator() => new Entries();

        private sealed class Entries : IDictionaryEnumerator
        {
            private bool _moved;

            public DictionaryEntry Entry => new("a", 1);

            public object Key => "a";

            public object? Value => 1;

            public object Current => Entry;

            public bool MoveNext() => _moved ? throw new TimeoutException() : _moved = true;

            public void Reset() => _moved = false;
        }
    }

    private sealed class Throwing
    {
        public override string ToString() => throw new InvalidOperationException();
    }
}
