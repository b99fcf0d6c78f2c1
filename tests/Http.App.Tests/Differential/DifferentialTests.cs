using Lambent.Emulator;
using Xunit;

namespace Lambent.Http.App.Tests;

/// <summary>The same application on Kestrel and behind each source, sent the same requests: the answers are the same but for <see cref="Losses"/>.</summary>
public sealed class DifferentialTests
{
    private const int Timeout = 120_000;
    private const int Requests = 368; // eight of each kind

    // Of the server and of one connection; the age of what is cached is the clock's.
    private static readonly string[] Ignored = ["Date", "Server", "Connection", "Transfer-Encoding", "Keep-Alive"];

    public static TheoryData<LambdaHttpSource, bool> Sources
    {
        get
        {
            var sources = new TheoryData<LambdaHttpSource, bool>();
            foreach (var source in Enum.GetValues<LambdaHttpSource>().Where(source => source != LambdaHttpSource.WebSocket)) // it has no HTTP requests
                sources.Add(source, false);
            sources.Add(LambdaHttpSource.FunctionUrl, true);
            sources.Add(LambdaHttpSource.RestApi, true);
            return sources;
        }
    }

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Sources))]
    public async Task Answers_are_those_of_Kestrel(LambdaHttpSource source, bool stream)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var losses = Losses.All.Where(loss => loss.Sources.Contains(source) && (loss.WhenStreamed ?? stream) == stream).ToArray();
        await using var kestrel = await Twin.OnKestrelAsync(cancellation);
        await using var lambda = await Twin.OnLambdaAsync(new LambdaGatewayOptions { Source = source, Stream = stream, Event = new() { BinaryMediaTypes = ["*/*"] } }, cancellation);
        var needed = new HashSet<Loss>();
        var differences = new List<string>();

        foreach (var request in RequestMaker.Make(Requests))
        {
            var expected = await kestrel.SendAsync(Left(request, losses, needed));
            var actual = await lambda.SendAsync(request);
            differences.AddRange(Compare(request, Become(request, expected, losses, needed), actual, losses, stream).Select(difference => $"{request}\n  {difference}"));
        }

        Assert.Equal("", string.Join('\n', differences));
        Assert.Equal([], losses.Where(loss => loss.Added.Length == 0 && !needed.Contains(loss)).Select(loss => loss.Reason)); // the list has nothing that is no more
    }

    private static WireRequest Left(WireRequest request, Loss[] losses, HashSet<Loss> needed)
    {
        foreach (var loss in losses.Where(loss => loss.Request is not null))
        {
            var left = loss.Request!(request);
            if (!left.ToBytes().AsSpan().SequenceEqual(request.ToBytes()))
                needed.Add(loss);
            request = left;
        }

        return request;
    }

    private static WireAnswer Become(WireRequest request, WireAnswer answer, Loss[] losses, HashSet<Loss> needed)
    {
        foreach (var loss in losses.Where(loss => loss.Answer is not null))
        {
            var become = loss.Answer!(request, answer);
            if (!become.Headers.SequenceEqual(answer.Headers))
                needed.Add(loss);
            answer = become;
        }

        return answer;
    }

    private static IEnumerable<string> Compare(WireRequest request, WireAnswer expected, WireAnswer actual, Loss[] losses, bool stream)
    {
        foreach (var added in losses.SelectMany(loss => loss.Added))
        {
            if (actual.Values(added).Length != 1)
                yield return $"no {added}";
            actual = actual.Without(added);
        }

        if (expected.Status != actual.Status)
            yield return $"status: {expected.Status}, was {actual.Status}";
        if (!expected.Body.AsSpan().SequenceEqual(actual.Body))
            yield return $"body: {Shown(expected.Body)}\n    was {Shown(actual.Body)}";
        var streamed = stream || expected.Header("Transfer-Encoding") is not null;
        foreach (var name in expected.Headers.Concat(actual.Headers).Select(header => header.Key).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (Ignored.Contains(name, StringComparer.OrdinalIgnoreCase) || (streamed && name == "Content-Length"))
                continue;
            var isClock = name == "Age" && expected.Values(name).Length == actual.Values(name).Length;
            if (!isClock && !expected.Values(name).SequenceEqual(actual.Values(name)))
                yield return $"{name}: [{string.Join(" | ", expected.Values(name))}], was [{string.Join(" | ", actual.Values(name))}]";
        }
    }

    private static string Shown(byte[] body) => $"{body.Length} bytes {System.Text.Encoding.UTF8.GetString(body.AsSpan(0, Math.Min(body.Length, 1200)))}";
}
