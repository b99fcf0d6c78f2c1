using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Xunit;

namespace Lambent.Tests.Invocation;

/// <summary>Lambda rejects an error report over 1 MiB, and truncates an X-Ray cause at 64 KiB, which makes it invalid JSON.</summary>
public sealed class ErrorReportLimitTests
{
    private const int Largest = 2_000_000;

    public static TheoryData<string> Texts =>
    [
        "x", "\u0001", "\"", "\\", "é", "本", "😀", "\ud83d", "<", "\u2028", "at A.B() in /c/d.cs:line 1\n", "at 😀() in /😀/d.cs:line 1\n",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_longest_chain_of_causes_stays_below_the_limits(string text)
    {
        var exception = Chain(10, text);
        var error = LambdaError.FromHandler(exception, null);

        AssertFits(error);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Many_inner_exceptions_stay_below_the_limits(string text)
    {
        var exception = new AggregateException(Enumerable.Range(0, 20).Select(_ => Chain(3, text)));
        var error = LambdaError.FromHandler(new Tall(Long(text), Long(text), Long(text), exception), null);

        AssertFits(error);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void An_error_type_of_any_length_stays_below_the_limits(string text)
    {
        var chosen = LambdaError.FromHandler(new FormatException("no"), _ => Long(text, Largest));
        var thrown = LambdaError.FromHandler(new LambdaException(Long(text, Largest), "no"), null);
        var init = LambdaError.FromInit(new LambdaException(Long(text, Largest), "no"));

        foreach (var error in new[] { chosen, thrown, init })
        {
            AssertFits(error);
            Assert.InRange(error.HeaderType.Length, 1, 256);
            Assert.DoesNotContain(error.HeaderType, c => c is < '!' or > '~');
        }
    }

    [Fact]
    public void A_truncated_error_type_keeps_its_prefix() =>
        Assert.StartsWith("Runtime.xxx", LambdaError.FromHandler(new LambdaException("Runtime." + new string('x', Largest), "no"), null).HeaderType, StringComparison.Ordinal);

    [Fact]
    public void A_stack_trace_of_100_000_lines_is_truncated_to_its_first_lines()
    {
        var stack = string.Join('\n', Enumerable.Range(0, 100_000).Select(line => $"   at Shop.Orders.Recurse(Int32 depth) in /src/Orders.cs:line {line}"));
        var error = LambdaError.FromHandler(new Tall("Deep", "deep", stack, null), null);

        using var body = JsonDocument.Parse(Body(error));
        var lines = body.RootElement.GetProperty("stackTrace");
        Assert.InRange(lines.GetArrayLength(), 100, 200);
        Assert.Equal("at Shop.Orders.Recurse(Int32 depth) in /src/Orders.cs:line 0", lines[0].GetString());
        using var cause = JsonDocument.Parse(ErrorReport.WriteXRayCause(error));
        Assert.Equal(50, cause.RootElement.GetProperty("exceptions")[0].GetProperty("stack").GetArrayLength());
        AssertFits(error);
    }

    [Fact]
    public void The_X_Ray_cause_has_a_stack_for_every_exception_of_a_long_chain()
    {
        var stack = string.Join('\n', Enumerable.Range(0, 100).Select(line => $"   at Shop.Orders.Recurse(Int32 depth) in /src/Orders.cs:line {line}"));
        Exception? exception = null;
        for (var i = 0; i < 8; i++)
            exception = new Tall("Deep", new string('x', Largest), stack, exception);

        using var cause = JsonDocument.Parse(ErrorReport.WriteXRayCause(LambdaError.FromHandler(exception!, null)));

        Assert.Equal(8, cause.RootElement.GetProperty("exceptions").GetArrayLength());
        Assert.All(cause.RootElement.GetProperty("exceptions").EnumerateArray(), item => Assert.InRange(item.GetProperty("stack").GetArrayLength(), 5, 50));
    }

    [Theory]
    [InlineData(65_500)]
    [InlineData(65_501)]
    [InlineData(65_502)]
    public void A_message_is_not_truncated_within_a_surrogate_pair(int before)
    {
        var message = new string('x', before) + string.Concat(Enumerable.Repeat("😀", 10_000));

        using var body = JsonDocument.Parse(Body(LambdaError.FromHandler(new FormatException(message), null)));

        var text = body.RootElement.GetProperty("errorMessage").GetString()!;
        Assert.EndsWith("… (cut)", text, StringComparison.Ordinal);
        Assert.Equal(message[..(text.Length - "… (cut)".Length)], text[..^"… (cut)".Length]);
        Assert.Equal(text, new UTF8Encoding(false, true).GetString(new UTF8Encoding(false, true).GetBytes(text)));
    }

    [Fact]
    public void A_message_of_32_KB_is_not_truncated()
    {
        var message = string.Concat(Enumerable.Repeat("The order \"4711\" is unknown.\n", 1100));

        using var body = JsonDocument.Parse(Body(LambdaError.FromHandler(new FormatException(message), null)));

        Assert.Equal(message, body.RootElement.GetProperty("errorMessage").GetString());
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_shortened_report_fits_into_2_KB_and_contains_type_and_message(string text)
    {
        var error = LambdaError.FromHandler(Chain(10, text), null);

        var json = ErrorReport.WriteShortened(error, 2048);

        Assert.InRange(json.Length, 1, 2048);
        using var body = JsonDocument.Parse(json);
        Assert.NotEqual("", body.RootElement.GetProperty("errorMessage").GetString());
        Assert.NotEqual("", body.RootElement.GetProperty("errorType").GetString());
    }

    private static void AssertFits(LambdaError error)
    {
        foreach (var options in new[] { PayloadBuffer.WriterOptions, new JsonWriterOptions { Encoder = JavaScriptEncoder.Default } })
        {
            var body = Body(error, options);
            Assert.InRange(body.Length, 1, 1024 * 1024);
            AssertText(body);
        }

        var cause = ErrorReport.WriteXRayCause(error);
        Assert.InRange(cause.Length, 1, 64 * 1024);
        Assert.DoesNotContain(cause, b => b is < 0x20 or > 0x7e);
        AssertText(cause);
    }

    /// <summary>Asserts that the bytes are valid JSON in valid UTF-8 without incomplete surrogate pairs.</summary>
    private static void AssertText(byte[] json)
    {
        _ = new UTF8Encoding(false, true).GetString(json);
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.String)
                _ = reader.GetString(); // throws for half a surrogate pair
        }
    }

    private static byte[] Body(LambdaError error, JsonWriterOptions? options = null)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, options ?? PayloadBuffer.WriterOptions))
            ErrorReport.WriteBody(writer, error);
        return stream.ToArray();
    }

    private static Exception Chain(int length, string text)
    {
        Exception? exception = null;
        for (var i = 0; i < length; i++)
            exception = new Tall(Long(text), Long(text), Long(text), exception);
        return exception!;
    }

    private static string Long(string text, int length = Largest / 20) => string.Concat(Enumerable.Repeat(text, length / text.Length));

    private sealed class Tall(string type, string message, string stack, Exception? cause) : LambdaException(type, message, cause)
    {
        public override string StackTrace => stack;
    }
}
