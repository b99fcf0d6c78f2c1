using System.Text.Json;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Http.Tests.Conformance;

/// <summary>Payloads from elsewhere, where they are at hand: each is recognised, and its request is the one that it says.</summary>
public sealed class CorpusTests
{
    /// <summary>Kinds of payloads, and what they may be recognised as.</summary>
    private static readonly Dictionary<string, LambdaHttpSource[]> Kinds = new()
    {
        ["apigateway-rest-v1-request"] = [LambdaHttpSource.RestApi],
        ["apigateway-http-v1-request"] = [LambdaHttpSource.HttpApiV1],
        ["apigateway-http-v2-request"] = [LambdaHttpSource.HttpApiV2],
        ["function-url-request"] = [LambdaHttpSource.FunctionUrl],
        ["alb-request"] = [LambdaHttpSource.Alb, LambdaHttpSource.AlbMultiValue],
        ["vpc-lattice-v1-request"] = [LambdaHttpSource.VpcLatticeV1],
        ["vpc-lattice-v2-request"] = [LambdaHttpSource.VpcLatticeV2],
        ["apigateway-websocket-connect"] = [LambdaHttpSource.WebSocket],
        ["apigateway-websocket-message"] = [LambdaHttpSource.WebSocket],
        ["apigateway-websocket-disconnect"] = [LambdaHttpSource.WebSocket],
    };

    /// <summary>What is not recognised as what its folder says, with the reason.</summary>
    private static readonly Dictionary<string, (LambdaHttpSource? Source, string Reason)> Exceptions = new()
    {
        ["dotnet-aspnetcore/missing-resource-request.json"] = (null, "neither a resource nor a request context, of which API Gateway always sends both"),
    };

    [Fact]
    public void Every_payload_of_HTTP_is_recognised_and_becomes_the_request_that_it_says()
    {
        if (Repository.Corpus is not { } corpus)
            return;
        var wrong = new List<string>();
        var count = 0;
        foreach (var fields in File.ReadLines(Path.Combine(corpus, "index.csv")).Skip(1).Select(line => line.Split(',')))
        {
            if (!Kinds.TryGetValue(fields[2], out var expected))
                continue;
            count++;
            var file = $"{fields[0]}/{fields[1]}";
            if (Fault(File.ReadAllBytes(Path.Combine(corpus, file)), Exceptions.TryGetValue(file, out var known) ? [known.Source] : [.. expected.Select(source => (LambdaHttpSource?)source)]) is { } fault)
                wrong.Add($"{file}: {fault}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Equal(153, count);
    }

    /// <summary>What is wrong with the request of a payload; null when it is right.</summary>
    private static string? Fault(byte[] utf8, LambdaHttpSource?[] expected)
    {
        var source = EventMembers.Read(utf8).Recognise();
        if (!expected.Contains(source))
            return $"recognised as {source?.ToString() ?? "nothing"}";
        if (source is null)
            return null;
        var request = LambdaHttp.CreateContext(utf8).Request;
        using var json = JsonDocument.Parse(utf8);
        var (method, path) = Line(json.RootElement, source.Value);
        if (request.Method != method)
            return $"method {request.Method}, not {method}";
        var whole = request.PathBase.Value + request.Path.Value;
        // The base may come from the request's context: what is in the event's own path is at the end in any case.
        return whole.EndsWith(path, StringComparison.Ordinal) ? null : $"path {whole}, not {path}";
    }

    /// <summary>Read by other means than the adapter's.</summary>
    private static (string Method, string Path) Line(JsonElement json, LambdaHttpSource source)
    {
        switch (source)
        {
            case LambdaHttpSource.HttpApiV2 or LambdaHttpSource.FunctionUrl:
                var rawPath = Text(json, "rawPath")!;
                return (Text(json.GetProperty("requestContext").GetProperty("http"), "method") ?? "GET", source == LambdaHttpSource.FunctionUrl ? Decoded(rawPath) : rawPath);
            case LambdaHttpSource.WebSocket:
                return (Text(json, "httpMethod") ?? "POST", "/" + Text(json.GetProperty("requestContext"), "routeKey"));
            case LambdaHttpSource.VpcLatticeV1 or LambdaHttpSource.VpcLatticeV2:
                return (Text(json, "method")!, Decoded(Text(json, "raw_path") ?? Text(json, "path")!));
            default:
                return (Text(json, "httpMethod")!, Decoded(Text(json, "path")!));
        }
    }

    private static string Decoded(string path)
    {
        var query = path.IndexOf('?', StringComparison.Ordinal);
        var rooted = query < 0 ? path : path[..query];
        return string.Join("%2F", rooted.Split("%2F").Select(Uri.UnescapeDataString));
    }

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
