using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Lambent.Events;

namespace Lambent.Benchmarks;

/// <summary>An event, and the plain classes that hold the same.</summary>
public sealed class Workload
{
    private Workload(string name, byte[] json)
    {
        Name = name;
        Json = json;
    }

    public static IEnumerable<Workload> All =>
    [
        Of("API Gateway v1", "apigateway/APIGatewayV1Request.rest-cognito", PlainHttpV1Json.Default.PlainHttpV1Request, APIGatewayV1Request.JsonTypeInfo),
        Of("API Gateway v2", "apigateway/APIGatewayV2Request.jwt", PlainHttpJson.Default.PlainHttpRequest, APIGatewayV2Request.JsonTypeInfo),
        Of("SQS, 1", "sqs/SqsEvent.standard", PlainSqsJson.Default.PlainSqsEvent, SqsEvent.JsonTypeInfo, records: 1),
        Of("SQS, 10", "sqs/SqsEvent.standard", PlainSqsJson.Default.PlainSqsEvent, SqsEvent.JsonTypeInfo, records: 10),
        Of("SQS, 1,000", "sqs/SqsEvent.standard", PlainSqsJson.Default.PlainSqsEvent, SqsEvent.JsonTypeInfo, records: 1_000),
        Of("DynamoDB, 10", "dynamodb/DynamoDbEvent.changes", PlainDynamoDbJson.Default.PlainDynamoDbEvent, DynamoDbEvent.JsonTypeInfo, records: 10),
        Of("Kinesis, 10", "kinesis/KinesisEvent.records", PlainKinesisJson.Default.PlainKinesisEvent, KinesisEvent.JsonTypeInfo, records: 10),
        Of("S3, 1", "s3/S3Event.created", PlainS3Json.Default.PlainS3Event, S3Event.JsonTypeInfo, records: 1),
    ];

    public string Name { get; }

    public byte[] Json { get; }

    public required Func<byte[], object?> ReadPlain { get; init; }

    public required Func<byte[], object?> Read { get; init; }

    public required Action<Utf8JsonWriter, object> WritePlain { get; init; }

    public required Action<Utf8JsonWriter, object> Write { get; init; }

    public override string ToString() => Name; // BenchmarkDotNet shows 20 characters

    private static Workload Of<TPlain, T>(string name, string fixture, JsonTypeInfo<TPlain> plain, JsonTypeInfo<T> contract, int records = 0)
    {
        var json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "events", fixture + ".json"));
        var root = JsonNode.Parse(json)!;
        if (records > 0)
        {
            var record = root["Records"]![0]!;
            root["Records"] = new JsonArray([.. Enumerable.Range(0, records).Select(_ => record.DeepClone())]);
        }

        return new(name, Encoding.UTF8.GetBytes(root.ToJsonString()))
        {
            ReadPlain = utf8 => JsonSerializer.Deserialize(utf8, plain),
            Read = utf8 => JsonSerializer.Deserialize(utf8, contract),
            WritePlain = (writer, value) => JsonSerializer.Serialize(writer, (TPlain)value, plain),
            Write = (writer, value) => JsonSerializer.Serialize(writer, (T)value, contract),
        };
    }
}
