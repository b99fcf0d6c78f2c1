using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Xunit;

namespace Lambent.Events.Tests;

/// <summary>
/// Payloads that nobody wrote: each is read, and is written the same twice, or is refused by an error that names the type and the place and nothing
/// that the payload holds.
/// </summary>
public sealed partial class BrokenPayloadTests
{
    private const int Parts = 10;

    private delegate object ParseBytes(ReadOnlySpan<byte> json);

    public static TheoryData<int> Part => [.. Enumerable.Range(0, Parts)];

    [Theory]
    [MemberData(nameof(Part))]
    public void Of_10_000_mutated_payloads_each_is_read_or_refused_by_place(int part)
    {
        var read = Enumerable.Range(part * 1000, 1000).Count(seed => IsRead(BrokenPayload.Mutated(seed), seed));

        Assert.InRange(read, 500, 900); // the others have a member of another type
    }

    [Theory]
    [MemberData(nameof(Part))]
    public void Of_1_000_malformed_payloads_each_is_read_or_refused_by_place(int part)
    {
        var read = Enumerable.Range(part * 100, 100).Count(seed => IsRead(BrokenPayload.Malformed(seed), seed));

        Assert.InRange(read, 5, 50); // half a pair in text that is kept as it came, roots that are objects
    }

    private static bool IsRead((string Kind, byte[] Json) payload, int seed)
    {
        var type = Payload.Of(payload.Kind).Type.Type;
        var contract = (JsonTypeInfo)type.GetProperty("JsonTypeInfo")!.GetValue(null)!;
        var parse = typeof(LambdaEvents).GetMethod(nameof(LambdaEvents.Parse), [typeof(ReadOnlySpan<byte>)])!.MakeGenericMethod(type).CreateDelegate<ParseBytes>();
        object value;
        try
        {
            value = parse(payload.Json);
        }
        catch (JsonException e)
        {
            Assert.Matches(Refusal(), e.Message);
            Assert.DoesNotContain(BrokenPayload.Secret, e.ToString(), StringComparison.Ordinal);
            Assert.Null(e.InnerException);
            return false;
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"seed {seed}: {Encoding.UTF8.GetString(payload.Json)}", e);
        }

        if (Utf8.IsValid(payload.Json)) // free-form JSON is kept unread, also with bytes that are not UTF-8
        {
            var written = Payload.Write(value, contract);
            Assert.Equal(written, Payload.Write(parse(Encoding.UTF8.GetBytes(written)), contract));
        }

        return true;
    }

    [GeneratedRegex(@"^The payload is (null, where the type '\w+' is expected|not the JSON that the type '\w+' expects: (it is empty|at \$(\.[\w:-]+|\[\d+\]|\[\*\])* \(line \d+, byte \d+\)(, where ('\w+' is expected|the text is not valid Unicode: it holds half of a surrogate pair or bytes that are not UTF-8))?))\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Refusal();
}
