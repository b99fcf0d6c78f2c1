using Lambent.Events;

namespace Lambent.Http;

/// <summary>
/// The kinds of events that each type of Lambent.Events reads, by name: the table of types itself would link all of them. A test holds this one to it.
/// </summary>
internal static class EventTypeKinds
{
    private const string EventBridge = "eventbridge-";

    private const string Table =
        """
        RestAuthorizerRequest=apigateway-authorizer-request-request
        APIGatewayTokenAuthorizerRequest=apigateway-authorizer-token-request
        APIGatewayV1Request=apigateway-http-v1-request
        APIGatewayV1Request=apigateway-rest-v1-request
        APIGatewayV2AuthorizerRequest=apigateway-v2-authorizer-request
        HttpApiAuthorizerV1Request=apigateway-v2-authorizer-request-v1-format
        APIGatewayV2Request=apigateway-http-v2-request
        ActiveMQEvent=amazonmq-activemq
        AlbRequest=alb-request
        AlexaSkillRequest=alexa-skills-kit
        AlexaSmartHomeRequest=alexa-smart-home
        AppSyncAmplifyRequest=appsync-amplify-resolver-request
        AppSyncAuthorizerRequest=appsync-authorizer-request
        AppSyncEventsRequest=appsync-events-request
        AppSyncIdentity=appsync-identity-fragment
        AppSyncLambdaTemplate=appsync-lambda-datasource-template
        AppSyncResolverBatch=appsync-resolver-batch-request
        AppSyncResolverRequest=appsync-resolver-request
        BedrockAgentApiRequest=bedrock-agent-api-request
        BedrockAgentFunctionRequest=bedrock-agent-function-request
        CdkProviderRequest=cloudformation-cdk-provider-request
        ClientVpnConnectionRequest=clientvpn-connection-handler-request
        CloudFormationCustomResourceRequest=cloudformation-custom-resource-request
        CloudFormationMacroRequest=cloudformation-macro
        CloudFrontEvent=cloudfront-lambda-edge-request
        CloudFrontEvent=cloudfront-lambda-edge-response
        CloudTrailRecord=cloudtrail-record-fragment
        CloudWatchAlarmEvent=cloudwatch-alarm-action
        CloudWatchAlarmNotification=cloudwatch-alarm-sns-message
        CloudWatchCustomWidgetEvent=cloudwatch-custom-widget
        CloudWatchLogsBatch=cloudwatch-logs-decoded-data
        CloudWatchLogsEvent=cloudwatch-logs
        CodeCommitEvent=codecommit-trigger
        CodeDeployLifecycleEvent=codedeploy-lifecycle-hook
        CodePipelineJobEvent=codepipeline-job
        CognitoCreateAuthChallengeEvent=cognito-create-auth-challenge
        CognitoCustomEmailSenderEvent=cognito-custom-email-sender
        CognitoCustomMessageEvent=cognito-custom-message
        CognitoCustomSmsSenderEvent=cognito-custom-sms-sender
        CognitoDefineAuthChallengeEvent=cognito-define-auth-challenge
        CognitoInboundFederationEvent=cognito-inbound-federation
        CognitoPostAuthenticationEvent=cognito-post-authentication
        CognitoPostConfirmationEvent=cognito-post-confirmation
        CognitoPreAuthenticationEvent=cognito-pre-authentication
        CognitoPreSignUpEvent=cognito-pre-signup
        CognitoPreTokenGenerationEvent=cognito-pre-token-generation
        CognitoPreTokenGenerationV2Event=cognito-pre-token-generation-v2
        CognitoSyncEvent=cognito-sync-trigger
        CognitoUserMigrationEvent=cognito-user-migration
        CognitoUserPoolEvent=cognito-user-pool-generic
        CognitoVerifyAuthChallengeEvent=cognito-verify-auth-challenge
        ConfigInvokingEvent=config-invoking-event
        ConfigRuleEvent=config-rule
        ConnectCampaignEvent=connect-outbound-campaigns
        ConnectContactFlowEvent=connect-contact-flow
        DocumentDbEvent=documentdb-change-stream
        DynamoDbEvent=dynamodb-stream
        DynamoDbEvent=pipes-dynamodb
        DynamoDbKinesisRecord=dynamodb-kinesis-data-stream-record
        DynamoDbRecord=dynamodb-stream-record-fragment
        DynamoDbTimeWindowEvent=dynamodb-stream-time-window
        EventSourceMappingFailure=event-source-mapping-failure-record
        FirehoseEvent=kinesis-firehose-request
        FirehoseMskEvent=kinesis-firehose-msk-request
        FunctionUrlRequest=function-url-request
        IotAuthorizerRequest=iot-core-custom-authorizer-request
        IotButtonEvent=iot-button
        IotOneClickEvent=iot-1-click
        IotProvisioningHookRequest=iot-preprovision-hook-request
        IotThingEvent=iot-registry-thing-event
        IotThingGroupEvent=iot-registry-thing-group-event
        IotThingGroupHierarchyEvent=iot-registry-thing-group-hierarchy-event
        IotThingGroupMembershipEvent=iot-registry-thing-group-membership-event
        IotThingTypeAssociationEvent=iot-registry-thing-type-association-event
        IotThingTypeEvent=iot-registry-thing-type-event
        KafkaEvent=msk-kafka
        KafkaEvent=self-managed-kafka
        KinesisAnalyticsInputEvent=kinesis-analytics-input-preprocessing
        KinesisAnalyticsOutputEvent=kinesis-analytics-output-delivery
        KinesisEvent=kinesis-stream
        KinesisTimeWindowEvent=kinesis-stream-time-window
        LambdaDestinationEvent=lambda-destination
        LexV1Request=lex-v1-request
        LexV2Request=lex-v2-request
        PipesActiveMQEvent=pipes-activemq
        PipesKafkaEvent=pipes-msk
        PipesKafkaEvent=pipes-self-managed-kafka
        PipesKinesisEvent=pipes-kinesis
        PipesRabbitMQEvent=pipes-rabbitmq
        RabbitMQEvent=amazonmq-rabbitmq
        S3BatchRequest=s3-batch-request
        S3Event=s3
        S3ObjectLambdaEvent=s3-object-lambda-get-object
        S3ObjectLambdaEvent=s3-object-lambda-other
        S3TestEvent=s3-test-event
        SageMakerPostAnnotationRequest=sagemaker-ground-truth-post
        SageMakerPreAnnotationRequest=sagemaker-ground-truth-pre
        SecretsManagerRotationEvent=secretsmanager-rotation
        SesEvent=ses
        SnsEvent=sns
        SnsMessage=sns-message
        SqsEvent=pipes-sqs
        SqsEvent=sqs
        SqsReceiveMessageResult=sqs-receive-message-api-result
        StepFunctionsContext=stepfunctions-context
        StepFunctionsError=stepfunctions-error
        TransferFamilyAuthorizerRequest=transfer-family-authorizer-request
        VpcLatticeV1Request=vpc-lattice-v1-request
        VpcLatticeV2Request=vpc-lattice-v2-request
        WebSocketAuthorizerRequest=apigateway-websocket-authorizer-request
        WebSocketRequest=apigateway-websocket-connect
        WebSocketRequest=apigateway-websocket-disconnect
        WebSocketRequest=apigateway-websocket-message
        WorkMailMessageEvent=workmail-run-lambda
        """;

    /// <summary>Whether a type reads events of one kind or of several, and no others.</summary>
    public static bool HasKinds(Type type) =>
        type == typeof(EventBridgeEvent)
        || (type.Namespace?.StartsWith("Lambent.Events", StringComparison.Ordinal) == true && Find(type.Name, null) is not null);

    /// <summary>Whether a type that has kinds reads events of this one.</summary>
    public static bool Reads(Type type, LambdaEventKind kind) => type == typeof(EventBridgeEvent)
        ? kind.Key.StartsWith(EventBridge, StringComparison.Ordinal)
        : Find(type.Name, kind.Key) is not null;

    /// <summary>The name of the type that reads events of a kind; null when there is none.</summary>
    public static string? TypeOf(LambdaEventKind kind) =>
        kind.Key.StartsWith(EventBridge, StringComparison.Ordinal) ? nameof(EventBridgeEvent) : Find(null, kind.Key);

    /// <summary>The type of the first row with this type and this kind, either of which may be left open.</summary>
    private static string? Find(string? type, string? key)
    {
        foreach (var range in Table.AsSpan().Split('\n'))
        {
            var row = Table.AsSpan()[range].TrimEnd('\r');
            var sign = row.IndexOf('=');
            if ((type is null || row[..sign].SequenceEqual(type)) && (key is null || row[(sign + 1)..].SequenceEqual(key)))
                return row[..sign].ToString();
        }

        return null;
    }
}
