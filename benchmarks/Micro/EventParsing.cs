using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Lambent.Events;

namespace Lambent.Benchmarks;

/// <summary>Is reading an event as cheap as System.Text.Json's generated reading of plain mutable classes with the same members?</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class EventParsing
{
    private readonly byte[] _http = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "events/apigateway/APIGatewayV2Request.jwt.json"));
    private readonly byte[] _sqs = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "events/sqs/SqsEvent.standard.json"));
    private readonly JsonTypeInfo<APIGatewayV2Request> _httpContract = ContractOf<APIGatewayV2Request>();
    private readonly JsonTypeInfo<SqsEvent> _sqsContract = ContractOf<SqsEvent>();

    [Benchmark(Baseline = true), BenchmarkCategory("API Gateway v2")]
    public object? PlainHttp() => JsonSerializer.Deserialize(_http, PlainHttpJson.Default.PlainHttpRequest);

    [Benchmark, BenchmarkCategory("API Gateway v2")]
    public object? Http() => JsonSerializer.Deserialize(_http, _httpContract);

    [Benchmark(Baseline = true), BenchmarkCategory("SQS")]
    public object? PlainSqs() => JsonSerializer.Deserialize(_sqs, PlainSqsJson.Default.PlainSqsEvent);

    [Benchmark, BenchmarkCategory("SQS")]
    public object? Sqs() => JsonSerializer.Deserialize(_sqs, _sqsContract);

    private static JsonTypeInfo<T> ContractOf<T>()
        where T : ILambdaJson<T> => T.JsonTypeInfo;
}
