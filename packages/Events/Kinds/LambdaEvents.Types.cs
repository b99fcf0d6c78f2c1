using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>What kinds of payload there are, and what reads them.</summary>
public static partial class LambdaEvents
{
    // A row per kind, each linked by this table only: who does not call TypeOf or Kinds pays for none of them.
    private static Dictionary<string, Func<LambdaEventType>> Types => field ??= new(StringComparer.Ordinal)
    {
        ["alb-request"] = () => Received(AlbRequest.JsonTypeInfo),
        ["alb-response"] = () => Returned(AlbResponse.JsonTypeInfo),
        ["amazonmq-activemq"] = () => Received(ActiveMQEvent.JsonTypeInfo),
        ["amazonmq-rabbitmq"] = () => Received(RabbitMQEvent.JsonTypeInfo),
        ["apigateway-authorizer-request-request"] = () => Received(APIGatewayRequestAuthorizerRequest.JsonTypeInfo),
        ["apigateway-authorizer-response"] = () => Returned(APIGatewayAuthorizerResponse.JsonTypeInfo),
        ["apigateway-authorizer-token-request"] = () => Received(APIGatewayTokenAuthorizerRequest.JsonTypeInfo),
        ["apigateway-http-v1-request"] = () => Received(APIGatewayV1Request.JsonTypeInfo),
        ["apigateway-http-v2-request"] = () => Received(APIGatewayV2Request.JsonTypeInfo),
        ["apigateway-http-v2-response"] = () => Returned(APIGatewayV2Response.JsonTypeInfo),
        ["apigateway-rest-v1-request"] = () => Received(APIGatewayV1Request.JsonTypeInfo),
        ["apigateway-rest-v1-response"] = () => Returned(APIGatewayV1Response.JsonTypeInfo),
        ["apigateway-v2-authorizer-request"] = () => Received(APIGatewayV2AuthorizerRequest.JsonTypeInfo),
        ["apigateway-v2-authorizer-request-v1-format"] = () => Received(APIGatewayV2AuthorizerV1Request.JsonTypeInfo),
        ["apigateway-v2-authorizer-simple-response"] = () => Returned(APIGatewayV2AuthorizerSimpleResponse.JsonTypeInfo),
        ["apigateway-websocket-authorizer-request"] = () => Received(WebSocketAuthorizerRequest.JsonTypeInfo),
        ["apigateway-websocket-connect"] = () => Received(WebSocketRequest.JsonTypeInfo),
        ["apigateway-websocket-disconnect"] = () => Received(WebSocketRequest.JsonTypeInfo),
        ["apigateway-websocket-message"] = () => Received(WebSocketRequest.JsonTypeInfo),
        ["apigateway-websocket-response"] = () => Returned(WebSocketResponse.JsonTypeInfo),
        ["batch-item-failures-response"] = () => Returned(SqsBatchResponse.JsonTypeInfo),
        ["clientvpn-connection-handler-request"] = () => Received(ClientVpnConnectionRequest.JsonTypeInfo),
        ["clientvpn-connection-handler-response"] = () => Returned(ClientVpnConnectionResponse.JsonTypeInfo),
        ["cloudformation-cdk-provider-request"] = () => Received(CdkProviderRequest.JsonTypeInfo),
        ["cloudformation-cdk-provider-response"] = () => Returned(CdkProviderResponse.JsonTypeInfo),
        ["cloudformation-custom-resource-request"] = () => Both(CloudFormationCustomResourceRequest.JsonTypeInfo),
        ["cloudformation-custom-resource-response"] = () => Returned(CloudFormationCustomResourceResponse.JsonTypeInfo),
        ["cloudformation-macro"] = () => Received(CloudFormationMacroRequest.JsonTypeInfo),
        ["cloudformation-macro-response"] = () => Returned(CloudFormationMacroResponse.JsonTypeInfo),
        ["cloudfront-lambda-edge-request"] = () => Received(CloudFrontEvent.JsonTypeInfo),
        ["cloudfront-lambda-edge-response"] = () => Received(CloudFrontEvent.JsonTypeInfo),
        ["cloudfront-lambda-edge-result-request"] = () => Returned(CloudFrontRequest.JsonTypeInfo),
        ["cloudfront-lambda-edge-result-response"] = () => Returned(CloudFrontResponse.JsonTypeInfo),
        ["cloudwatch-alarm-action"] = () => Received(CloudWatchAlarmEvent.JsonTypeInfo),
        ["cloudwatch-alarm-sns-message"] = () => Received(CloudWatchAlarmNotification.JsonTypeInfo),
        ["cloudwatch-custom-widget"] = () => Received(CloudWatchCustomWidgetEvent.JsonTypeInfo),
        ["cloudwatch-logs"] = () => Received(CloudWatchLogsEvent.JsonTypeInfo),
        ["cloudwatch-logs-decoded-data"] = () => Received(CloudWatchLogsBatch.JsonTypeInfo),
        ["codecommit-trigger"] = () => Received(CodeCommitEvent.JsonTypeInfo),
        ["codedeploy-lifecycle-hook"] = () => Received(CodeDeployLifecycleEvent.JsonTypeInfo),
        ["codepipeline-job"] = () => Both(CodePipelineJobEvent.JsonTypeInfo),
        ["config-invoking-event"] = () => Received(ConfigInvokingEvent.JsonTypeInfo),
        ["config-rule"] = () => Received(ConfigRuleEvent.JsonTypeInfo),
        ["documentdb-change-stream"] = () => Received(DocumentDbEvent.JsonTypeInfo),
        ["dynamodb-kinesis-data-stream-record"] = () => Received(DynamoDbKinesisRecord.JsonTypeInfo),
        ["dynamodb-stream"] = () => Received(DynamoDbEvent.JsonTypeInfo),
        ["dynamodb-stream-record-fragment"] = () => Received(DynamoDbRecord.JsonTypeInfo),
        ["dynamodb-stream-time-window"] = () => Received(DynamoDbTimeWindowEvent.JsonTypeInfo),
        ["event-source-mapping-failure-record"] = () => Received(EventSourceMappingFailure.JsonTypeInfo),
        ["function-url-request"] = () => Received(FunctionUrlRequest.JsonTypeInfo),
        ["function-url-response"] = () => Returned(FunctionUrlResponse.JsonTypeInfo),
        ["http-proxy-response"] = () => Returned(APIGatewayV1Response.JsonTypeInfo),
        ["iot-1-click"] = () => Received(IotOneClickEvent.JsonTypeInfo),
        ["iot-button"] = () => Received(IotButtonEvent.JsonTypeInfo),
        ["iot-core-custom-authorizer-request"] = () => Received(IotAuthorizerRequest.JsonTypeInfo),
        ["iot-core-custom-authorizer-response"] = () => Returned(IotAuthorizerResponse.JsonTypeInfo),
        ["iot-preprovision-hook-request"] = () => Received(IotProvisioningHookRequest.JsonTypeInfo),
        ["iot-preprovision-hook-response"] = () => Returned(IotProvisioningHookResponse.JsonTypeInfo),
        ["iot-registry-thing-event"] = () => Received(IotThingEvent.JsonTypeInfo),
        ["iot-registry-thing-group-event"] = () => Received(IotThingGroupEvent.JsonTypeInfo),
        ["iot-registry-thing-group-hierarchy-event"] = () => Received(IotThingGroupHierarchyEvent.JsonTypeInfo),
        ["iot-registry-thing-group-membership-event"] = () => Received(IotThingGroupMembershipEvent.JsonTypeInfo),
        ["iot-registry-thing-type-association-event"] = () => Received(IotThingTypeAssociationEvent.JsonTypeInfo),
        ["iot-registry-thing-type-event"] = () => Received(IotThingTypeEvent.JsonTypeInfo),
        ["kafka-batch-item-failures-response"] = () => Returned(KafkaBatchResponse.JsonTypeInfo),
        ["kinesis-analytics-input-preprocessing"] = () => Received(KinesisAnalyticsInputEvent.JsonTypeInfo),
        ["kinesis-analytics-output-delivery"] = () => Received(KinesisAnalyticsOutputEvent.JsonTypeInfo),
        ["kinesis-analytics-response"] = () => Returned(KinesisAnalyticsResponse.JsonTypeInfo),
        ["kinesis-firehose-msk-request"] = () => Received(FirehoseMskEvent.JsonTypeInfo),
        ["kinesis-firehose-msk-response"] = () => Returned(FirehoseMskResponse.JsonTypeInfo),
        ["kinesis-firehose-request"] = () => Received(FirehoseEvent.JsonTypeInfo),
        ["kinesis-firehose-response"] = () => Returned(FirehoseResponse.JsonTypeInfo),
        ["kinesis-stream"] = () => Received(KinesisEvent.JsonTypeInfo),
        ["kinesis-stream-time-window"] = () => Received(KinesisTimeWindowEvent.JsonTypeInfo),
        ["lambda-destination"] = () => Received(LambdaDestinationEvent.JsonTypeInfo),
        ["msk-kafka"] = () => Received(KafkaEvent.JsonTypeInfo),
        ["sagemaker-ground-truth-post"] = () => Received(SageMakerPostAnnotationRequest.JsonTypeInfo),
        ["sagemaker-ground-truth-pre"] = () => Received(SageMakerPreAnnotationRequest.JsonTypeInfo),
        ["sagemaker-ground-truth-pre-response"] = () => Returned(SageMakerPreAnnotationResponse.JsonTypeInfo),
        ["secretsmanager-rotation"] = () => Received(SecretsManagerRotationEvent.JsonTypeInfo),
        ["self-managed-kafka"] = () => Received(KafkaEvent.JsonTypeInfo),
        ["sns"] = () => Received(SnsEvent.JsonTypeInfo),
        ["sns-message"] = () => Received(SnsMessage.JsonTypeInfo),
        ["sqs"] = () => Received(SqsEvent.JsonTypeInfo),
        ["sqs-receive-message-api-result"] = () => Received(SqsReceiveMessageResult.JsonTypeInfo),
        ["stepfunctions-context"] = () => Received(StepFunctionsContext.JsonTypeInfo),
        ["stepfunctions-error"] = () => Received(StepFunctionsError.JsonTypeInfo),
        ["stream-batch-item-failures-response"] = () => Returned(StreamBatchResponse.JsonTypeInfo),
        ["time-window-response"] = () => Returned(TimeWindowResponse.JsonTypeInfo),
        ["transfer-family-authorizer-request"] = () => Received(TransferFamilyAuthorizerRequest.JsonTypeInfo),
        ["transfer-family-authorizer-response"] = () => Returned(TransferFamilyAuthorizerResponse.JsonTypeInfo),
        ["vpc-lattice-response"] = () => Returned(VpcLatticeResponse.JsonTypeInfo),
        ["vpc-lattice-v1-request"] = () => Received(VpcLatticeV1Request.JsonTypeInfo),
        ["vpc-lattice-v2-request"] = () => Received(VpcLatticeV2Request.JsonTypeInfo),
        ["workmail-run-lambda"] = () => Received(WorkMailMessageEvent.JsonTypeInfo),
        ["workmail-run-lambda-response"] = () => Returned(WorkMailMessageResponse.JsonTypeInfo),
    };

    /// <summary>All kinds that have a type.</summary>
    public static IEnumerable<LambdaEventKind> Kinds => Types.Keys.Select(key => new LambdaEventKind(key));

    /// <summary>What reads and writes payloads of a kind. A function that calls this carries every event type there is.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Null when the kind has no type.</returns>
    public static LambdaEventType? TypeOf(LambdaEventKind kind) =>
        kind.IsKnown && Types.TryGetValue(kind.Key, out var type) ? type() : null;

    private static LambdaEventType Received(JsonTypeInfo contract) => new(contract, LambdaEventDirection.Received, null);

    private static LambdaEventType Returned(JsonTypeInfo contract) => new(contract, LambdaEventDirection.Returned, null);

    private static LambdaEventType Both(JsonTypeInfo contract) => new(contract, LambdaEventDirection.Both, null);
}
