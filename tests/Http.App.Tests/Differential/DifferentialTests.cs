using System.Text;
using Lambent.Emulator;
using Xunit;

namespace Lambent.Http.App.Tests;

/// <summary>The same application on Kestrel and behind each gateway, sent the same requests: the answers are the same but for <see cref="Losses"/>.</summary>
public sealed class DifferentialTests
{
    private const int Timeout = 120_000;
    private const int Requests = 384; // eight of each kind

    // Of the server and of one connection. What the output cache gives has a date of its own, which a REST API renames.
    private static readonly string[] Ignored = ["Date", "x-amzn-Remapped-Date", "Server", "Connection", "Transfer-Encoding"];

    public static TheoryData<LambdaGatewayKind, bool> Kinds
    {
        get
        {
            var kinds = new TheoryData<LambdaGatewayKind, bool>();
            foreach (var kind in Enum.GetValues<LambdaGatewayKind>().Where(kind => kind != LambdaGatewayKind.WebSocket)) // it has no HTTP requests
                kinds.Add(kind, false);
            kinds.Add(LambdaGatewayKind.FunctionUrl, true);
            kinds.Add(LambdaGatewayKind.RestApi, true);
            return kinds;
        }
    }

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Kinds))]
    public async Task Answers_are_those_of_Kestrel(LambdaGatewayKind kind, bool stream)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var losses = Losses.All.Where(loss => loss.Kinds.Contains(kind) && (loss.WhenStreamed ?? stream) == stream).ToArray();
        await using var kestrel = await Twin.OnKestrelAsync(cancellation);
        await using var lambda = await Twin.OnLambdaAsync(new LambdaGatewayOptions { Kind = kind, Stream = stream, Settings = new() { BinaryMediaTypes = ["*/*"] } }, cancellation);
        var needed = new HashSet<Loss>();
        var differences = new List<string>();

        foreach (var request in RequestMaker.Make(Requests))
        {
            var expected = await kestrel.SendAsync(Left(request, losses, needed));
            var actual = await lambda.SendAsync(request);
            differences.AddRange(Compare(request, Become(request, expected, losses, needed), actual, losses, stream).Select(difference => $"{request}\n  {difference}"));
        }

        Assert.True(differences.Count == 0, $"{differences.Count} differences:\n{string.Join('\n', differences)}");
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

        if (stream && request.Method != "HEAD" && actual.Status is not (204 or 304) && actual.Header("Transfer-Encoding") is null)
            yield return "not streamed";
        if (expected.Status != actual.Status)
            yield return $"status: {expected.Status}, was {actual.Status}";
        var (expectedBody, actualBody) = (expected.DecompressedBody(), actual.DecompressedBody());
        if (!expectedBody.AsSpan().SequenceEqual(actualBody))
            yield return Bodies(expectedBody, actualBody);
        var streamed = stream || expected.Header("Transfer-Encoding") is not null;
        foreach (var name in expected.Headers.Concat(actual.Headers).Select(header => header.Key).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (Ignored.Contains(name, StringComparer.OrdinalIgnoreCase) || (streamed && name == "Content-Length"))
                continue;
            // How old it is says the clock.
            var isClock = name == "Age" && expected.Values(name).Length == actual.Values(name).Length;
            if (!isClock && !expected.Values(name).SequenceEqual(actual.Values(name)))
                yield return $"{name}: [{string.Join(" | ", expected.Values(name))}], was [{string.Join(" | ", actual.Values(name))}]";
        }
    }

    /// <summary>What is around the first byte that differs.</summary>
    private static string Bodies(byte[] expected, byte[] actual)
    {
        var start = Math.Max(0, expected.AsSpan().CommonPrefixLength(actual) - 40);
        return $"body of {expected.Length}: {Shown(expected, start)}\n    was of {actual.Length}: {Shown(actual, start)}";
    }

    private static string Shown(byte[] body, int start) => Encoding.UTF8.GetString(body.AsSpan(start, Math.Min(body.Length - start, 160)));
}
