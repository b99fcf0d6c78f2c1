namespace Lambent.Events;

/// <summary>Which kind an EventBridge event is, by its source and detail-type alone: nothing here links an event type.</summary>
internal static partial class EventBridgeKinds
{
    private const string Prefix = "eventbridge-";
    private const string Aws = "aws.";
    private const string Destination = "Lambda Function Invocation Result"; // - Success or - Failure

    private static LambdaEventKind Custom => new("eventbridge-custom");

    /// <summary>
    /// The kind whose key is <c>eventbridge-</c>, the service and the detail-type in words of lower case; the service only where the detail-type
    /// does not begin with it, and not for details that many services send alike, such as calls recorded by CloudTrail.
    /// </summary>
    /// <param name="source">The event's source, such as <c>aws.ecr</c>.</param>
    /// <param name="detailType">The event's detail-type, such as <c>ECR Image Scan</c>.</param>
    /// <returns><c>eventbridge-custom</c> for all that no type is made for: of the user's applications, or of AWS.</returns>
    public static LambdaEventKind Of(string? source, string? detailType)
    {
        if (source is null)
            return Custom;
        if (source.StartsWith("aws.partner/", StringComparison.Ordinal))
            return new("eventbridge-partner");
        if (source == "aws.scheduler")
            return new("eventbridge-scheduler");
        if (source == "aws.events" && string.IsNullOrEmpty(detailType))
            return new("eventbridge-scheduled-event"); // some tools leave the detail-type out
        if (detailType is null)
            return Custom;
        if (source == "lambda" && detailType.StartsWith(Destination, StringComparison.Ordinal))
            return new("eventbridge-lambda-function-invocation-result");
        return source.StartsWith(Aws, StringComparison.Ordinal) && Known(source.AsSpan(Aws.Length), detailType) is { } key ? new(key) : Custom;
    }

    private static string? Known(ReadOnlySpan<char> service, string detailType)
    {
        const int MaxLength = 160; // longer than any key
        if (Prefix.Length + service.Length + 1 + detailType.Length > MaxLength)
            return null;
        Span<char> key = stackalloc char[MaxLength];
        Prefix.CopyTo(key);
        var words = key[(Prefix.Length + service.Length + 1)..];
        words = words[..Slug(detailType, words)];
        if (!words.StartsWith(service) || words.Length == service.Length || words[service.Length] != '-')
        {
            service.CopyTo(key[Prefix.Length..]);
            key[Prefix.Length + service.Length] = '-';
            if (Find(key[..(Prefix.Length + service.Length + 1 + words.Length)]) is { } ofService)
                return ofService;
        }

        words.CopyTo(key[Prefix.Length..]);
        return Find(key[..(Prefix.Length + words.Length)]);
    }

    private static int Slug(ReadOnlySpan<char> text, Span<char> slug)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug[length++] = char.ToLowerInvariant(c);
            else if (length > 0 && slug[length - 1] != '-')
                slug[length++] = '-';
        }

        return length > 0 && slug[length - 1] == '-' ? length - 1 : length;
    }

    private static string? Find(ReadOnlySpan<char> key)
    {
        int low = 0, high = Keys.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = key.SequenceCompareTo(Keys[middle]);
            if (order == 0)
                return Keys[middle];
            if (order < 0)
                high = middle - 1;
            else
                low = middle + 1;
        }

        return null;
    }

    // In ordinal order. A test holds it to the table of types, which this must not link.
    internal static readonly string[] Keys =
    [
        "eventbridge-application-autoscaling-application-auto-scaling-scaling-activity-state-change",
        "eventbridge-autoscaling-ec2-auto-scaling-instance-refresh-cancelled",
        "eventbridge-autoscaling-ec2-auto-scaling-instance-refresh-checkpoint-reached",
        "eventbridge-autoscaling-ec2-auto-scaling-instance-refresh-failed",
        "eventbridge-autoscaling-ec2-auto-scaling-instance-refresh-rollback-failed",
        "eventbridge-autoscaling-ec2-auto-scaling-instance-refresh-rollback-started",
        "eventbridge-autoscaling-ec2-auto-scaling-instance-refresh-rollback-succeeded",
        "eventbridge-autoscaling-ec2-auto-scaling-instance-refresh-started",
        "eventbridge-autoscaling-ec2-auto-scaling-instance-refresh-succeeded",
        "eventbridge-autoscaling-ec2-instance-launch-lifecycle-action",
        "eventbridge-autoscaling-ec2-instance-launch-successful",
        "eventbridge-autoscaling-ec2-instance-launch-unsuccessful",
        "eventbridge-autoscaling-ec2-instance-terminate-lifecycle-action",
        "eventbridge-autoscaling-ec2-instance-terminate-successful",
        "eventbridge-autoscaling-ec2-instance-terminate-unsuccessful",
        "eventbridge-aws-api-call-via-cloudtrail",
        "eventbridge-aws-console-action-via-cloudtrail",
        "eventbridge-aws-console-sign-in-via-cloudtrail",
        "eventbridge-aws-service-event-via-cloudtrail",
        "eventbridge-batch-job-state-change",
        "eventbridge-chime-voiceconnector-streaming-status",
        "eventbridge-cloudformation-resource-status-change",
        "eventbridge-cloudformation-stack-status-change",
        "eventbridge-cloudwatch-alarm-configuration-change",
        "eventbridge-cloudwatch-alarm-state-change",
        "eventbridge-codebuild-build-phase-change",
        "eventbridge-codebuild-build-state-change",
        "eventbridge-codecommit-approval-rule-template-change",
        "eventbridge-codecommit-comment-on-commit",
        "eventbridge-codecommit-comment-on-pull-request",
        "eventbridge-codecommit-comment-reaction-change",
        "eventbridge-codecommit-pull-request-state-change",
        "eventbridge-codecommit-pullrequest-state-change",
        "eventbridge-codecommit-repository-state-change",
        "eventbridge-codedeploy-deployment-state-change-notification",
        "eventbridge-codedeploy-instance-state-change-notification",
        "eventbridge-codepipeline-action-execution-state-change",
        "eventbridge-codepipeline-pipeline-execution-state-change",
        "eventbridge-codepipeline-stage-execution-state-change",
        "eventbridge-config-rules-compliance-change",
        "eventbridge-custom",
        "eventbridge-ec2-ebs-snapshot-notification",
        "eventbridge-ec2-ebs-volume-notification",
        "eventbridge-ec2-instance-rebalance-recommendation",
        "eventbridge-ec2-instance-state-change-notification",
        "eventbridge-ec2-spot-instance-interruption-warning",
        "eventbridge-ecr-image-action",
        "eventbridge-ecr-image-scan",
        "eventbridge-ecr-pull-through-cache-action",
        "eventbridge-ecr-replication-action",
        "eventbridge-ecr-scan-resource-change",
        "eventbridge-ecs-container-instance-state-change",
        "eventbridge-ecs-deployment-state-change",
        "eventbridge-ecs-service-action",
        "eventbridge-ecs-task-state-change",
        "eventbridge-emr-auto-scaling-policy-state-change",
        "eventbridge-emr-cluster-state-change",
        "eventbridge-emr-instance-group-state-change",
        "eventbridge-emr-step-status-change",
        "eventbridge-gamelift-matchmaking-event",
        "eventbridge-glue-crawler-state-change",
        "eventbridge-glue-data-catalog-database-state-change",
        "eventbridge-glue-data-catalog-table-state-change",
        "eventbridge-glue-job-run-status",
        "eventbridge-glue-job-state-change",
        "eventbridge-guardduty-finding",
        "eventbridge-health-aws-health-event",
        "eventbridge-kms-cmk-deletion",
        "eventbridge-kms-cmk-rotation",
        "eventbridge-kms-imported-key-material-expiration",
        "eventbridge-lambda-function-invocation-result",
        "eventbridge-macie-alert",
        "eventbridge-mediaconvert-job-state-change",
        "eventbridge-opsworks-alert",
        "eventbridge-opsworks-command-state-change",
        "eventbridge-opsworks-deployment-state-change",
        "eventbridge-opsworks-instance-state-change",
        "eventbridge-partner",
        "eventbridge-rds-blue-green-deployment-event",
        "eventbridge-rds-custom-engine-version-event",
        "eventbridge-rds-db-cluster-event",
        "eventbridge-rds-db-cluster-snapshot-event",
        "eventbridge-rds-db-instance-event",
        "eventbridge-rds-db-parameter-group-event",
        "eventbridge-rds-db-proxy-event",
        "eventbridge-rds-db-security-group-event",
        "eventbridge-rds-db-snapshot-event",
        "eventbridge-s3-aws-api-call-via-cloudtrail",
        "eventbridge-s3-aws-service-event-via-cloudtrail",
        "eventbridge-s3-object-access-tier-changed",
        "eventbridge-s3-object-acl-updated",
        "eventbridge-s3-object-created",
        "eventbridge-s3-object-deleted",
        "eventbridge-s3-object-restore-completed",
        "eventbridge-s3-object-restore-expired",
        "eventbridge-s3-object-restore-initiated",
        "eventbridge-s3-object-storage-class-changed",
        "eventbridge-s3-object-tags-added",
        "eventbridge-s3-object-tags-deleted",
        "eventbridge-sagemaker-a2i-humanloop-status-change",
        "eventbridge-sagemaker-hyperparameter-tuning-job-state-change",
        "eventbridge-sagemaker-training-job-state-change",
        "eventbridge-sagemaker-transform-job-state-change",
        "eventbridge-scheduled-event",
        "eventbridge-scheduler",
        "eventbridge-securityhub-security-hub-findings-custom-action",
        "eventbridge-securityhub-security-hub-findings-imported",
        "eventbridge-signin-aws-console-sign-in-via-cloudtrail",
        "eventbridge-sms-server-migration-job-state-change",
        "eventbridge-ssm-configuration-compliance-state-change",
        "eventbridge-ssm-ec2-automation-execution-status-change-notification",
        "eventbridge-ssm-ec2-automation-step-status-change-notification",
        "eventbridge-ssm-ec2-command-invocation-status-change-notification",
        "eventbridge-ssm-ec2-command-status-change-notification",
        "eventbridge-ssm-ec2-state-manager-association-state-change",
        "eventbridge-ssm-ec2-state-manager-instance-association-state-change",
        "eventbridge-ssm-maintenance-window-execution-state-change-notification",
        "eventbridge-ssm-maintenance-window-state-change-notification",
        "eventbridge-ssm-maintenance-window-target-registration-notification",
        "eventbridge-ssm-maintenance-window-task-execution-state-change-notification",
        "eventbridge-ssm-maintenance-window-task-target-invocation-state-change-notification",
        "eventbridge-ssm-parameter-store-change",
        "eventbridge-states-step-functions-execution-status-change",
        "eventbridge-tag-change-on-resource",
        "eventbridge-transcribe-job-state-change",
        "eventbridge-translate-parallel-data-state-change",
        "eventbridge-translate-texttranslationjob-state-change",
        "eventbridge-trustedadvisor-trusted-advisor-check-item-refresh-notification",
        "eventbridge-workspaces-access",
    ];
}
