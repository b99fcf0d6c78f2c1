using System.Reflection;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

/// <summary>Errors name the type and the place, keys of maps as [*], and nothing that the payload holds.</summary>
public sealed class MalformedPayloadTests
{
    public static TheoryData<string, string, string> Payloads => new()
    {
        { "alb-request", """{"queryStringParameters":{"secretKey":["secret"]}}""", "AlbRequest' expects: at $.queryStringParameters[*] (line 1, byte 40), where 'String' is expected." },
        { "iot-1-click", """{"deviceInfo":{"attributes":{"secretKey":["secret"]}}}""", "IotOneClickEvent' expects: at $.deviceInfo.attributes[*] (line 1, byte 43), where 'String' is expected." },
        { "amazonmq-rabbitmq", """{"rmqMessagesByQueue":{"secretKey":[{"basicProperties":{"contentType":{"a":"secret"}}}]}}""", "RabbitMQEvent' expects: at $.rmqMessagesByQueue[*][0].basicProperties.contentType (line 1, byte 72), where 'String' is expected." },
        { "apigateway-authorizer-response", """{"context":{"secretKey":["secret"]}}""", "APIGatewayAuthorizerResponse' expects: at $.context[*] (line 1, byte 26), where 'JsonScalar' is expected." },
        { "apigateway-http-v2-request", """{"requestContext":{"authorizer":{"jwt":{"claims":{"secretKey":{"a":"secret"}}}}}}""", "APIGatewayV2Request' expects: at $.requestContext.authorizer.jwt.claims[*] (line 1, byte 64), where 'String' is expected." },
        { "apigateway-rest-v1-request", """{"pathParameters":{"secretKey":["secret"]}}""", "APIGatewayV1Request' expects: at $.pathParameters[*] (line 1, byte 33), where 'String' is expected." },
        { "cloudwatch-alarm-action", """{"alarmData":{"configuration":{"metrics":[{"metricStat":{"metric":{"dimensions":{"secretKey":["secret"]}}}}]}}}""", "CloudWatchAlarmEvent' expects: at $.alarmData.configuration.metrics[0].metricStat.metric.dimensions[*] (line 1, byte 95), where 'String' is expected." },
        { "kinesis-firehose-response", """{"records":[{"metadata":{"partitionKeys":{"secretKey":["secret"]}}}]}""", "FirehoseResponse' expects: at $.records[0].metadata.partitionKeys[*] (line 1, byte 56), where 'String' is expected." },
        { "msk-kafka", """{"records":{"secretKey":[{"offset":"secret"}]}}""", "KafkaEvent' expects: at $.records[*][0].offset (line 1, byte 44), where 'Int64' is expected." },
        { "s3-batch-request", """{"job":{"userArguments":{"secretKey":["secret"]}}}""", "S3BatchRequest' expects: at $.job.userArguments[*] (line 1, byte 39), where 'String' is expected." },
        { "sns", """{"Records":[{"Sns":{"MessageAttributes":{"secretKey":{"Type":{"a":"secret"}}}}}]}""", "SnsEvent' expects: at $.Records[0].Sns.MessageAttributes[*].Type (line 1, byte 63), where 'SnsDataType' is expected." },
        { "sqs", """{"Records":[{"messageAttributes":{"secretKey":{"stringValue":["secret"]}}}]}""", "SqsEvent' expects: at $.Records[0].messageAttributes[*].stringValue (line 1, byte 63), where 'String' is expected." },
    };

    [Theory]
    [MemberData(nameof(Payloads))]
    public void A_wrong_member_within_a_map_is_refused_by_place_and_not_by_content(string kind, string json, string message)
    {
        var type = Payload.Of(kind).Type;
        var byKind = Assert.Throws<JsonException>(() => type.Parse(Encoding.UTF8.GetBytes(json)));
        var parse = typeof(LambdaEvents).GetMethod(nameof(LambdaEvents.Parse), [typeof(string)])!.MakeGenericMethod(type.Type);
        var byType = Assert.IsType<JsonException>(Assert.Throws<TargetInvocationException>(() => parse.Invoke(null, [json])).InnerException);

        Assert.Equal($"The payload is not the JSON that the type '{message}", byKind.Message);
        Assert.Equal(byKind.Message, byType.Message);
        Assert.Null(byKind.InnerException);
        Assert.DoesNotContain("secret", byKind.ToString() + byType, StringComparison.Ordinal);
    }
}
