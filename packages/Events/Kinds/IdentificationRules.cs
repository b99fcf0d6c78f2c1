namespace Lambent.Events;

/// <summary>
/// By which members payloads are told apart. A rule holds when all its marks are there; the first that holds counts, so what has more marks
/// stands before what has fewer. A mark is a path, arrays left out, or a path and its value; a null inside a member counts as not there.
/// </summary>
internal static partial class IdentificationRules
{
    public const string EventBridge = "eventbridge";

    private static readonly string?[] SureKeys;

    static IdentificationRules()
    {
        var marks = new Dictionary<string, int>(StringComparer.Ordinal);
        var parents = new HashSet<string>(StringComparer.Ordinal);
        var valued = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in Rules)
        {
            rule.Indices = new int[rule.Marks.Length];
            for (var i = 0; i < rule.Marks.Length; i++)
            {
                var mark = rule.Marks[i];
                if (!marks.TryGetValue(mark, out var index))
                    marks.Add(mark, index = marks.Count);
                rule.Indices[i] = index;
                var path = mark.AsSpan();
                if (mark.IndexOf('=', StringComparison.Ordinal) is var equals and >= 0)
                    valued.Add((path = path[..equals]).ToString());
                for (var dot = path.LastIndexOf('.'); dot > 0; dot = path.LastIndexOf('.'))
                    parents.Add((path = path[..dot]).ToString());
            }
        }

        SureKeys = new string?[marks.Count];
        foreach (var rule in Rules)
        {
            if (rule.IsSure)
                SureKeys[rule.Indices[0]] = rule.Key;
        }

        Count = marks.Count;
        Marks = marks.GetAlternateLookup<ReadOnlySpan<char>>();
        Parents = parents.GetAlternateLookup<ReadOnlySpan<char>>();
        Valued = valued.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The kinds that can be told, but for those of EventBridge.</summary>
    public static IEnumerable<string> Keys => Rules.Select(rule => rule.Key).Where(key => key != EventBridge).Distinct();

    /// <summary>The number of marks.</summary>
    public static int Count { get; }

    /// <summary>The marks and their places.</summary>
    public static Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Marks { get; }

    /// <summary>Paths below which there are marks.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Parents { get; }

    /// <summary>Paths whose values are marks.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Valued { get; }

    /// <summary>The kind that a mark alone decides.</summary>
    public static string? Sure(int mark) => SureKeys[mark];

    /// <summary>The first rule that holds.</summary>
    public static string? FirstOf(ReadOnlySpan<bool> seen)
    {
        foreach (var rule in Rules)
        {
            var holds = true;
            foreach (var index in rule.Indices)
                holds &= seen[index];
            if (holds)
                return rule.Key;
        }

        return null;
    }

    private sealed class Rule(string key, params string[] marks)
    {
        public string Key => key;

        public string[] Marks => marks;

        public int[] Indices { get; set; } = [];

        public bool IsSure { get; init; }
    }

    private static readonly Rule[] Rules =
    [
        // Sure: one mark that no other payload has ends the walk.
        new("sqs", "Records.eventSource=aws:sqs") { IsSure = true },
        new("sns", "Records.EventSource=aws:sns") { IsSure = true },
        new("s3", "Records.eventSource=aws:s3") { IsSure = true },
        new("ses", "Records.eventSource=aws:ses") { IsSure = true },
        new("codecommit-trigger", "Records.eventSource=aws:codecommit") { IsSure = true },
        new("cloudwatch-logs", "awslogs") { IsSure = true },
        new("codepipeline-job", "CodePipeline.job") { IsSure = true },
        new("amazonmq-rabbitmq", "rmqMessagesByQueue") { IsSure = true },
        new("vpc-lattice-v1-request", "raw_path") { IsSure = true },
        new("alb-request", "requestContext.elb") { IsSure = true },
        new("s3-object-lambda-get-object", "getObjectContext") { IsSure = true },

        // Batches of EventBridge Pipes, which are arrays.
        new("pipes-sqs", "[].eventSource=aws:sqs") { IsSure = true },
        new("pipes-kinesis", "[].eventSource=aws:kinesis") { IsSure = true },
        new("pipes-dynamodb", "[].eventSource=aws:dynamodb") { IsSure = true },
        new("pipes-activemq", "[].eventSource=aws:amq") { IsSure = true },
        new("pipes-rabbitmq", "[].eventSource=aws:rmq") { IsSure = true },
        new("pipes-msk", "[].eventSource=aws:kafka") { IsSure = true },
        new("pipes-self-managed-kafka", "[].eventSource=SelfManagedKafka") { IsSure = true },
        new("pipes-self-managed-kafka", "[].eventSource=aws:SelfManagedKafka") { IsSure = true },

        // Streams.
        new("dynamodb-stream-time-window", "Records.dynamodb", "window"),
        new("dynamodb-stream-time-window", "Records.eventSource=aws:dynamodb", "window"),
        new("kinesis-stream-time-window", "Records.kinesis", "window"),
        new("kinesis-stream-time-window", "Records", "window", "isFinalInvokeForWindow"),
        new("dynamodb-stream", "Records.dynamodb"),
        new("dynamodb-stream", "Records.eventSource=aws:dynamodb"),
        new("kinesis-stream", "Records.kinesis"),
        new("kinesis-stream", "Records.eventSource=aws:kinesis"),
        new("cloudfront-lambda-edge-response", "Records.cf.response"),
        new("cloudfront-lambda-edge-request", "Records.cf.request"),
        new("sns", "Records.Sns"),
        new("s3", "Records.s3"),
        new("ses", "Records.ses"),
        new("sqs", "Records.messageId", "Records.body"),
        new("event-source-mapping-failure-record", "KinesisBatchInfo"),
        new("event-source-mapping-failure-record", "DDBStreamBatchInfo"),
        new("event-source-mapping-failure-record", "KafkaBatchInfo"),
        new("lambda-destination", "requestPayload", "requestContext.functionArn"),
        new("documentdb-change-stream", "eventSource=aws:docdb"),
        new("amazonmq-activemq", "eventSource=aws:mq", "messages"),
        new("amazonmq-activemq", "messages.messageID"),
        new("msk-kafka", "eventSource=aws:kafka"),
        new("self-managed-kafka", "eventSource=SelfManagedKafka"),
        new("self-managed-kafka", "eventSource=aws:SelfManagedKafka"),
        new("kinesis-firehose-msk-request", "sourceMSKArn", "records"),
        new("kinesis-firehose-msk-request", "records.mskRecordMetadata"),
        new("kinesis-firehose-msk-response", "records.result", "records.kafkaRecordValue"),
        new("kinesis-firehose-response", "records.result=Ok", "records.metadata"),
        new("kinesis-analytics-input-preprocessing", "applicationArn", "streamArn", "records"),
        new("kinesis-analytics-output-delivery", "applicationArn", "invocationId", "records"),
        new("kinesis-firehose-request", "invocationId", "region", "records.recordId"),
        new("kinesis-firehose-request", "deliveryStreamArn", "records"),
        new("kinesis-analytics-response", "records.result=DeliveryFailed"),
        new("kinesis-firehose-response", "records.result", "records.data"),
        new("kinesis-analytics-response", "records.result", "records.recordId"),
        new("time-window-response", "batchItemFailures", "state"),
        new("kafka-batch-item-failures-response", "batchItemFailures.itemIdentifier.partition"),
        new("kafka-batch-item-failures-response", "batchItemFailures.itemIdentifier.offset"),
        new("batch-item-failures-response", "batchItemFailures"),
        new("sqs-receive-message-api-result", "Messages.ReceiptHandle"),
        new("dynamodb-kinesis-data-stream-record", "dynamodb", "recordFormat"),
        new("dynamodb-stream-record-fragment", "dynamodb", "eventSource=aws:dynamodb"),

        // HTTP.
        new("apigateway-websocket-authorizer-request", "type=REQUEST", "methodArn", "requestContext.connectionId"),
        new("apigateway-authorizer-token-request", "type=TOKEN", "methodArn"),
        new("apigateway-v2-authorizer-request-v1-format", "type=REQUEST", "methodArn", "version"),
        new("apigateway-authorizer-request-request", "type=REQUEST", "methodArn"),
        new("apigateway-v2-authorizer-request", "type=REQUEST", "routeArn"),
        new("apigateway-websocket-connect", "requestContext.connectionId", "requestContext.eventType=CONNECT"),
        new("apigateway-websocket-disconnect", "requestContext.connectionId", "requestContext.eventType=DISCONNECT"),
        new("apigateway-rest-v1-request", "requestContext.connectionId", "requestContext.httpMethod", "requestContext.resourcePath"),
        new("apigateway-websocket-message", "requestContext.connectionId"),
        new("vpc-lattice-v2-request", "requestContext.serviceNetworkArn"),
        new("function-url-request", "requestContext.domainName=.lambda-url.", "requestContext.http"),
        new("apigateway-http-v2-request", "requestContext.http"),
        new("apigateway-http-v2-request", "routeKey", "rawPath"),
        new("apigateway-http-v1-request", "version=1.0", "httpMethod", "requestContext"),
        new("bedrock-agent-api-request", "messageVersion", "actionGroup", "apiPath"),
        new("apigateway-rest-v1-request", "httpMethod", "resource", "path"),
        new("apigateway-rest-v1-request", "httpMethod", "requestContext", "path"),
        new("apigateway-rest-v1-request", "httpMethod", "path", "pathParameters"),
        new("apigateway-authorizer-response", "principalId", "policyDocument"),
        new("appsync-authorizer-response", "isAuthorized", "resolverContext"),
        new("appsync-authorizer-response", "isAuthorized", "deniedFields"),
        new("appsync-authorizer-response", "isAuthorized", "ttlOverride"),
        new("apigateway-v2-authorizer-simple-response", "isAuthorized"),
        new("alb-response", "statusCode", "statusDescription"),
        new("apigateway-http-v2-response", "statusCode", "cookies"),
        new("apigateway-rest-v1-response", "statusCode", "multiValueHeaders"),
        new("http-proxy-response", "statusCode", "body"),
        new("http-proxy-response", "statusCode", "headers"),
        new("cloudfront-lambda-edge-result-response", "status", "headers"),
        new("cloudfront-lambda-edge-result-request", "uri", "method", "querystring"),

        // S3, mail.
        new("s3-object-lambda-other", "headObjectContext"),
        new("s3-object-lambda-other", "listObjectsContext"),
        new("s3-object-lambda-other", "listObjectsV2Context"),
        new("s3-batch-request", "invocationSchemaVersion", "tasks"),
        new("s3-batch-response", "invocationSchemaVersion", "results"),
        new("s3-test-event", "Service=Amazon S3", "Event=s3:TestEvent"),
        new("s3-object-lambda-response", "listBucketResult"),
        new("s3-object-lambda-response", "listResultXml"),
        new("ses-response", "disposition"),
        new("workmail-run-lambda", "summaryVersion", "flowDirection"),
        new("workmail-run-lambda-response", "actions.action"),

        // Conversations and identities.
        new("cognito-create-auth-challenge", "userPoolId", "triggerSource=CreateAuthChallenge"),
        new("cognito-custom-email-sender", "userPoolId", "triggerSource=CustomEmailSender"),
        new("cognito-custom-sms-sender", "userPoolId", "triggerSource=CustomSMSSender"),
        new("cognito-custom-message", "userPoolId", "triggerSource=CustomMessage"),
        new("cognito-define-auth-challenge", "userPoolId", "triggerSource=DefineAuthChallenge"),
        new("cognito-inbound-federation", "userPoolId", "triggerSource=InboundFederation"),
        new("cognito-post-authentication", "userPoolId", "triggerSource=PostAuthentication"),
        new("cognito-post-confirmation", "userPoolId", "triggerSource=PostConfirmation"),
        new("cognito-pre-authentication", "userPoolId", "triggerSource=PreAuthentication"),
        new("cognito-pre-signup", "userPoolId", "triggerSource=PreSignUp"),
        new("cognito-pre-token-generation-v2", "userPoolId", "triggerSource=TokenGeneration", "request.scopes"),
        new("cognito-pre-token-generation-v2", "userPoolId", "triggerSource=TokenGeneration", "response.claimsAndScopeOverrideDetails"),
        new("cognito-pre-token-generation-v2", "userPoolId", "triggerSource=TokenGeneration", "version=2"),
        new("cognito-pre-token-generation-v2", "userPoolId", "triggerSource=TokenGeneration", "version=3"),
        new("cognito-pre-token-generation", "userPoolId", "triggerSource=TokenGeneration"),
        new("cognito-pre-token-generation", "userPoolId", "triggerSource=PreTokenGen"),
        new("cognito-user-migration", "userPoolId", "triggerSource=UserMigration"),
        new("cognito-verify-auth-challenge", "userPoolId", "triggerSource=VerifyAuthChallengeResponse"),

        // Where the trigger is only a placeholder, as in skeletons of test events.
        new("cognito-pre-token-generation-v2", "userPoolId", "triggerSource", "request.groupConfiguration", "request.scopes"),
        new("cognito-pre-token-generation", "userPoolId", "triggerSource", "request.groupConfiguration"),
        new("cognito-user-migration", "userPoolId", "triggerSource", "request.password"),
        new("cognito-verify-auth-challenge", "userPoolId", "triggerSource", "request.challengeAnswer"),
        new("cognito-create-auth-challenge", "userPoolId", "triggerSource", "request.challengeName"),
        new("cognito-define-auth-challenge", "userPoolId", "triggerSource", "request.session"),
        new("cognito-custom-message", "userPoolId", "triggerSource", "request.codeParameter"),
        new("cognito-post-authentication", "userPoolId", "triggerSource", "request.newDeviceUsed"),
        new("cognito-pre-signup", "userPoolId", "triggerSource", "response.autoConfirmUser"),
        new("cognito-pre-authentication", "userPoolId", "triggerSource", "request.userNotFound"),
        new("cognito-user-pool-generic", "userPoolId", "triggerSource"),
        new("cognito-sync-trigger", "identityPoolId", "datasetRecords"),
        new("connect-contact-flow", "Details", "Name"),
        new("connect-outbound-campaigns", "InvocationMetadata", "Items"),
        new("connect-outbound-campaigns-response", "Items.CustomerProfiles"),
        new("lex-v1-request", "currentIntent", "invocationSource"),
        new("lex-v2-request", "interpretations", "sessionState"),
        new("lex-v1-response", "dialogAction.type"),
        new("lex-v2-response", "sessionState.dialogAction"),
        new("bedrock-agent-function-request", "messageVersion", "actionGroup", "function"),
        new("bedrock-agent-function-response", "messageVersion", "response.functionResponse"),
        new("bedrock-agent-api-response", "messageVersion", "response"),
        new("alexa-smart-home", "directive.header"),
        new("alexa-smart-home", "header.namespace", "payload"),
        new("alexa-smart-home-response", "event.header"),
        new("alexa-skills-kit", "request.requestId", "context.System"),
        new("alexa-skills-kit", "request.requestId", "session"),
        new("alexa-skills-kit-response", "version", "response.outputSpeech"),
        new("alexa-skills-kit-response", "version", "response.directives"),
        new("alexa-skills-kit-response", "version", "response.shouldEndSession"),
        new("alexa-skills-kit-response", "version", "response.canFulfillIntent"),
        new("appsync-amplify-resolver-request", "typeName", "fieldName", "arguments"),
        new("appsync-resolver-request", "info.fieldName", "arguments"),
        new("appsync-resolver-batch-request", "[].info.fieldName", "[].arguments"),
        new("appsync-events-request", "info.channel"),
        new("appsync-authorizer-request", "authorizationToken", "requestContext.apiId"),
        new("appsync-lambda-datasource-template", "operation=Invoke", "payload"),
        new("appsync-lambda-datasource-template", "operation=BatchInvoke", "payload"),
        new("appsync-identity-fragment", "sub", "issuer", "claims"),
        new("appsync-identity-fragment", "cognitoIdentityId", "userArn"),
        new("appsync-events-response", "events.payload"),
        new("appsync-events-response", "events.error"),

        // Management, tools, devices.
        new("cloudwatch-alarm-action", "alarmData"),
        new("cloudwatch-alarm-sns-message", "AlarmName", "NewStateValue"),
        new("cloudwatch-custom-widget", "widgetContext"),
        new("cloudwatch-logs-decoded-data", "logGroup", "logEvents"),
        new("config-rule", "invokingEvent", "resultToken"),
        new("config-invoking-event", "messageType", "notificationCreationTime"),
        new("cloudformation-custom-resource-request", "RequestType", "ResponseURL"),
        new("cloudformation-cdk-provider-request", "RequestType", "LogicalResourceId"),
        new("cloudformation-custom-resource-response", "Status", "LogicalResourceId"),
        new("cloudformation-cdk-provider-response", "PhysicalResourceId"),
        new("cloudformation-cdk-provider-response", "IsComplete"),
        new("cloudformation-macro-response", "fragment", "requestId", "status"),
        new("cloudformation-macro", "fragment", "transformId"),
        new("codedeploy-lifecycle-hook", "LifecycleEventHookExecutionId"),
        new("clientvpn-connection-handler-request", "connection-id", "endpoint-id"),
        new("clientvpn-connection-handler-response", "allow", "schema-version"),
        new("iot-1-click", "deviceEvent", "deviceInfo"),
        new("iot-button", "serialNumber", "clickType"),
        new("iot-core-custom-authorizer-request", "protocolData"),
        new("iot-core-custom-authorizer-response", "isAuthenticated", "policyDocuments"),
        new("iot-preprovision-hook-request", "templateArn", "certificateId"),
        new("iot-preprovision-hook-response", "allowProvisioning"),
        new("iot-registry-thing-event", "eventType=THING_EVENT"),
        new("iot-registry-thing-type-event", "eventType=THING_TYPE_EVENT"),
        new("iot-registry-thing-type-association-event", "eventType=THING_TYPE_ASSOCIATION_EVENT"),
        new("iot-registry-thing-group-event", "eventType=THING_GROUP_EVENT"),
        new("iot-registry-thing-group-membership-event", "eventType=THING_GROUP_MEMBERSHIP_EVENT"),
        new("iot-registry-thing-group-hierarchy-event", "eventType=THING_GROUP_HIERARCHY_EVENT"),
        new("sagemaker-ground-truth-pre", "labelingJobArn", "dataObject"),
        new("sagemaker-ground-truth-post", "labelingJobArn", "payload"),
        new("sagemaker-ground-truth-pre-response", "taskInput"),
        new("secretsmanager-rotation", "Step", "SecretId"),
        new("transfer-family-authorizer-request", "serverId", "username", "protocol"),
        new("transfer-family-authorizer-response", "Role", "HomeDirectoryType"),
        new("stepfunctions-context", "Execution", "StateMachine"),
        new("stepfunctions-context", "Execution", "State"),
        new("stepfunctions-error", "Error", "Cause"),
        new("cloudtrail-record-fragment", "eventVersion", "userIdentity", "eventName", "requestParameters"),
        new("cloudtrail-record-fragment", "eventVersion", "userIdentity", "eventName", "eventID"),
        new("sns-message", "Type", "TopicArn", "MessageId"),
        new(EventBridge, "detail-type", "source"),
        new(EventBridge, "source=aws.events", "detail"),
        new(EventBridge, "source=aws.scheduler", "detail"),
    ];
}
