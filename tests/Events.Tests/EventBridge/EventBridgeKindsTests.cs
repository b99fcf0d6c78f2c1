using Xunit;

namespace Lambent.Events.Tests;

public sealed class EventBridgeKindsTests
{
    public static TheoryData<string, string> Fixtures => [.. Fixture.Kinds.Where(row => row.Key.StartsWith("eventbridge/", StringComparison.Ordinal)).Select(row => (row.Key, row.Value))];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Source_and_detail_type_tell_the_kind(string file, string kind)
    {
        var e = Fixture.Read(file, EventBridgeEvent.JsonTypeInfo);

        Assert.Equal(kind, EventBridgeKinds.Of(e.Source, e.DetailType).Key);
    }

    [Fact]
    public void The_keys_are_those_of_the_types_in_order() =>
        Assert.Equal(LambdaEvents.Kinds.Select(kind => kind.Key).Where(key => key.StartsWith("eventbridge-", StringComparison.Ordinal)).Order(StringComparer.Ordinal), EventBridgeKinds.Keys);

    [Theory]
    [InlineData("aws.events", "EC2 Spot Instance Interruption Warning", "eventbridge-ec2-spot-instance-interruption-warning")]
    [InlineData("aws.events", "Scheduled Event", "eventbridge-scheduled-event")]
    [InlineData("aws.events", null, "eventbridge-scheduled-event")]
    [InlineData("aws.events", "", "eventbridge-scheduled-event")]
    [InlineData("aws.scheduler", null, "eventbridge-scheduler")]
    [InlineData("aws.dynamodb", "AWS API Call via CloudTrail", "eventbridge-aws-api-call-via-cloudtrail")]
    [InlineData("aws.s3", "AWS API Call via CloudTrail", "eventbridge-s3-aws-api-call-via-cloudtrail")]
    [InlineData("aws.ecrs", "ECR Image Scan", "eventbridge-ecr-image-scan")]
    [InlineData("aws.ecr", "Ecr - image  (scan)", "eventbridge-ecr-image-scan")]
    [InlineData("aws.ecr", "ECR", "eventbridge-custom")]
    [InlineData("aws.ecr", "ECR Image Bake", "eventbridge-custom")]
    [InlineData("aws.ecr", "!", "eventbridge-custom")]
    [InlineData("aws.ecr", null, "eventbridge-custom")]
    [InlineData("aws.", "", "eventbridge-custom")]
    [InlineData("AWS.ECR", "ECR Image Scan", "eventbridge-custom")]
    [InlineData("aws.partner/lanterns.example", "ECR Image Scan", "eventbridge-partner")]
    [InlineData("lantern.shop", "ECR Image Scan", "eventbridge-custom")]
    [InlineData("lambda", "Lambda Function Invocation Result - Success", "eventbridge-lambda-function-invocation-result")]
    [InlineData("lambda", "ECR Image Scan", "eventbridge-custom")]
    [InlineData(null, null, "eventbridge-custom")]
    public void What_is_not_in_the_table_is_told_too(string? source, string? detailType, string kind) =>
        Assert.Equal(kind, EventBridgeKinds.Of(source, detailType).Key);

    [Fact]
    public void Texts_of_any_length_are_told()
    {
        Assert.Equal("eventbridge-custom", EventBridgeKinds.Of("aws." + new string('s', 5000), "Scheduled Event").Key);
        Assert.Equal("eventbridge-custom", EventBridgeKinds.Of("aws.ecr", new string('d', 5000)).Key);
    }

    [Fact]
    public void Telling_a_kind_allocates_nothing()
    {
        EventBridgeKinds.Of("aws.ecr", "ECR Image Scan");

        var before = GC.GetAllocatedBytesForCurrentThread();
        EventBridgeKinds.Of("aws.autoscaling", "EC2 Instance Launch Successful");

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
