using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Emulator.Tests;

/// <summary>Three functions of one solution behind one emulator, called by the programs that people use.</summary>
public sealed class SolutionTests : IDisposable
{
    private const int Timeout = 120_000;

    private const string Schedule = """
        {"version":"0","id":"53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa","detail-type":"Scheduled Event","source":"aws.events","account":"123456789012",
         "time":"2015-10-08T16:53:06Z","region":"us-east-1","resources":["arn:aws:events:us-east-1:123456789012:rule/nightly"],"detail":{}}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("solution").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact(Timeout = Timeout)]
    public async Task Three_functions_run_behind_one_emulator_and_one_restarts_during_an_invocation()
    {
        Tool.Require("curl");
        Tool.Require("aws");
        using var meeting = new TcpListener(IPAddress.Loopback, 0);
        meeting.Start();
        await using var emulator = await LambdaEmulator.StartAsync(new() { Port = 0, Function = Function("ApiGatewayV2"), Gateway = new() { Kind = LambdaGatewayKind.HttpApiV2, Port = 0 } }, Test);
        await emulator.AddFunctionAsync(Function("SqsEcho"), Test);
        var nightly = await emulator.AddFunctionAsync(
            Function("Nightly", ("NIGHTLY_MEETING", $"{((IPEndPoint)meeting.LocalEndpoint).Port}")) with
            {
                Async = new() { RetryDelay = TimeSpan.FromMilliseconds(10), OnSuccess = LambdaDestination.ToDirectory(_folder) },
            },
            Test);
        var sqsEvent = Repository.PathTo("examples", "SqsEcho", "event.json");
        var scheduleEvent = Path.Combine(_folder, "schedule.json");
        await File.WriteAllTextAsync(scheduleEvent, Schedule, Test);

        Assert.Equal("Hello Zoe", await CurlAsync($"{emulator.Gateway!.Uri}hello?name=Zoe"));
        Assert.StartsWith("{\"batchItemFailures\":[", await CurlAsync("--data-binary", $"@{sqsEvent}", $"{emulator.Uri}2015-03-31/functions/SqsEcho/invocations"), StringComparison.Ordinal);
        Assert.Equal(["ApiGatewayV2", "SqsEcho", "Nightly"], JsonElement.Parse(await AwsAsync(emulator, "list-functions")).GetProperty("Functions").EnumerateArray().Select(function => function.GetProperty("FunctionName").GetString()));

        // A restart during an asynchronous invocation: it is tried again. Others that wait are not lost, and the other functions go on.
        var output = Path.Combine(_folder, "output.json");
        var accepted = JsonElement.Parse(await AwsAsync(emulator, "invoke", "--function-name", "Nightly", "--invocation-type", "Event", "--payload", $"fileb://{scheduleEvent}", output));
        Assert.Equal(202, accepted.GetProperty("StatusCode").GetInt32());
        using var interrupted = await meeting.AcceptTcpClientAsync(Test);
        var waiting = AwsAsync(emulator, "invoke", "--function-name", "Nightly", "--log-type", "Tail", "--payload", $"fileb://{scheduleEvent}", output);
        while (nightly.Queue.InProgress < 2)
            await Task.Delay(5, Test);
        await Assert.Single(nightly.Environments).DisposeAsync();
        Assert.Equal("Hello again", await CurlAsync($"{emulator.Gateway!.Uri}hello?name=again"));
        for (var i = 0; i < 2; i++)
        {
            using var worker = await meeting.AcceptTcpClientAsync(Test);
            await worker.GetStream().WriteAsync(new byte[1], Test);
        }

        var answer = JsonElement.Parse(await waiting);
        Assert.Equal("\"cleaned for aws.events\"", await File.ReadAllTextAsync(output, Test));
        Assert.False(answer.TryGetProperty("FunctionError", out _));
        var tail = Encoding.UTF8.GetString(answer.GetProperty("LogResult").GetBytesFromBase64()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Matches("^START RequestId: [0-9a-f-]{36} Version: \\$LATEST$", tail[0]);
        Assert.Contains(tail, line => line.Contains("The rule arn:aws:events:us-east-1:123456789012:rule/nightly has started this function", StringComparison.Ordinal));
        Assert.Matches("^END RequestId: [0-9a-f-]{36}$", tail[^2]);
        Assert.Matches("^REPORT RequestId: [0-9a-f-]{36}\tDuration: [0-9.]+ ms\tBilled Duration: [0-9]+ ms\tMemory Size: 128 MB\tMax Memory Used: [0-9]+ MB", tail[^1]);

        var record = JsonElement.Parse(await RecordAsync());
        Assert.Equal(("Success", 2), (record.GetProperty("requestContext").GetProperty("condition").GetString(), record.GetProperty("requestContext").GetProperty("approximateInvokeCount").GetInt32()));
        Assert.Equal("cleaned for aws.events", record.GetProperty("responsePayload").GetString());
    }

    private static CancellationToken Test => TestContext.Current.CancellationToken;

    private static LambdaFunctionOptions Function(string name, params (string Name, string Value)[] variables) => new()
    {
        Name = name,
        Process = new()
        {
            FileName = "dotnet",
            Arguments = [Repository.PathTo("artifacts", "bin", name, new DirectoryInfo(AppContext.BaseDirectory).Name, $"{name}.dll")],
            Environment = variables.ToDictionary(variable => variable.Name, variable => variable.Value),
        },
    };

    private static async Task<string> CurlAsync(params string[] arguments)
    {
        var (code, output, error) = await Tool.RunAsync("curl", ["-sS", .. arguments]);
        Assert.True(code == 0, error);
        return output;
    }

    private static async Task<string> AwsAsync(LambdaEmulator emulator, string command, params string[] arguments)
    {
        var (code, output, error) = await Tool.RunAsync(
            "aws", ["lambda", command, "--endpoint-url", $"{emulator.Uri}", "--region", "us-east-1", "--output", "json", .. arguments],
            ("AWS_ACCESS_KEY_ID", "test"), ("AWS_SECRET_ACCESS_KEY", "test"), ("AWS_PAGER", ""));
        Assert.True(code == 0, error);
        return output;
    }

    /// <summary>The record of the asynchronous invocation, which is written after its response.</summary>
    private async Task<string> RecordAsync()
    {
        while (true)
        {
            if (Directory.EnumerateFiles(_folder, "*-*-*-*-*.json").SingleOrDefault() is { } file)
                return await File.ReadAllTextAsync(file, Test);
            await Task.Delay(5, Test);
        }
    }
}
