using System.Text.Json;
using Lambent.Events.CloudTrail;
using Lambent.Events.CloudWatch;
using Lambent.Events.CodeBuild;
using Lambent.Events.CodeCommit;
using Lambent.Events.Ec2;
using Lambent.Events.Health;
using Lambent.Events.S3;
using Lambent.Events.Ssm;
using Lambent.Events.StepFunctions;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class EventBridgeEventTests
{
    [Fact]
    public void A_detail_of_aws_is_read_by_its_type()
    {
        var e = Event("s3-object-created");

        var created = e.Detail<S3ObjectDetail>()!;

        Assert.Equal("lantern-shop", created.Bucket.Name);
        Assert.Equal(("orders/1.json", 3072), (created.Object.Key, created.Object.Size));
        Assert.Equal(new DateTimeOffset(2026, 3, 14, 9, 26, 53, TimeSpan.Zero), e.Time);
    }

    [Fact]
    public void A_detail_of_the_users_own_is_read_by_a_contract() =>
        Assert.Equal(new Order("L-1", 2), Event("custom").Detail(UserJson.Default.Order));

    [Fact]
    public void A_detail_that_is_a_text_is_read_by_its_content() =>
        Assert.Equal(new Order("L-1", 2), Event("scheduler-text").Detail(UserJson.Default.Order));

    [Fact]
    public void A_text_that_holds_a_detail_is_written_as_the_text_it_was() =>
        Assert.Contains("\"detail\":\"{}\"", JsonSerializer.Serialize(Event("scheduler"), EventBridgeEvent.JsonTypeInfo), StringComparison.Ordinal);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"detail":null}""")]
    public void An_event_without_a_detail_has_none(string json)
    {
        var e = JsonSerializer.Deserialize(json, EventBridgeEvent.JsonTypeInfo)!;

        Assert.Null(e.Detail);
        Assert.Null(e.Detail<S3ObjectDetail>());
        Assert.Null(e.Detail(UserJson.Default.Order));
    }

    [Theory]
    [InlineData("scheduled-event", true)]
    [InlineData("scheduler", true)]
    [InlineData("custom", false)]
    [InlineData("ec2-instance-state-change-notification", false)]
    public void Schedules_are_told_from_what_happens(string fixture, bool scheduled) => Assert.Equal(scheduled, Event(fixture).IsScheduled);

    [Theory]
    [InlineData("""{"detail":{"key-id":{"secret":1}}}""", "The detail of the EventBridge event is not the JSON that the type 'KmsKeyDetail' expects: at $.key-id (line 1, byte 12), where 'String' is expected.")]
    [InlineData("""{"detail":"secret"}""", "The detail of the EventBridge event is not the JSON that the type 'KmsKeyDetail' expects: at $ (line 1, byte 1).")]
    [InlineData("""{"detail":[]}""", "The detail of the EventBridge event is not the JSON that the type 'KmsKeyDetail' expects: at $ (line 1, byte 2), where 'KmsKeyDetail' is expected.")]
    public void A_detail_that_cannot_be_read_is_refused_without_its_content(string json, string message)
    {
        var e = JsonSerializer.Deserialize(json, EventBridgeEvent.JsonTypeInfo)!;

        var error = Assert.Throws<JsonException>(() => e.Detail<Kms.KmsKeyDetail>());

        Assert.Equal(message, error.Message);
        Assert.Null(error.InnerException);
    }

    [Fact]
    public void A_test_builds_an_event_with_a_detail_of_aws()
    {
        var e = EventBridgeEvent.Create("aws.ec2", "EC2 Instance State-change Notification", new Ec2InstanceDetail { InstanceId = "i-1", State = Ec2InstanceState.Running });

        JsonEquality.AssertSame(
            """{"version":"0","source":"aws.ec2","detail-type":"EC2 Instance State-change Notification","detail":{"instance-id":"i-1","state":"running"}}""",
            JsonSerializer.Serialize(e, EventBridgeEvent.JsonTypeInfo));
        Assert.Equal(Ec2InstanceState.Running, e.Detail<Ec2InstanceDetail>()!.State);
    }

    [Fact]
    public void A_test_builds_an_event_with_a_detail_of_its_own()
    {
        var e = EventBridgeEvent.Create("lantern.shop", "OrderPlaced", new Order("L-2", 5), UserJson.Default.Order);

        Assert.Equal(new Order("L-2", 5), e.Detail(UserJson.Default.Order));
    }

    [Fact]
    public void A_call_that_cloudtrail_recorded_is_read_by_contracts_of_the_users_own()
    {
        var call = Event("aws-api-call-via-cloudtrail").Detail<CloudTrailRecord>()!;

        Assert.Equal("PutSecretValue", call.EventName);
        Assert.Equal("lantern/db", call.RequestParameters(UserJson.Default.DictionaryStringString)!["secretId"]);
        Assert.Null(call.AdditionalEventData(UserJson.Default.DictionaryStringString));
        Assert.Equal("mika", call.UserIdentity.UserName);
    }

    [Fact]
    public void What_became_of_an_invocation_is_read_as_the_record_that_other_destinations_get() =>
        Assert.Equal("OutOfLanterns", Event("lambda-function-invocation-result-failure").Detail<LambdaDestinationEvent>()!.ResponsePayload!.Value.GetProperty("errorType").GetString());

    [Fact]
    public void Texts_that_hold_json_are_read_by_contracts_of_the_users_own()
    {
        var succeeded = Event("states-step-functions-execution-status-change").Detail<StepFunctionsExecutionDetail>()!;
        var failed = Event("states-step-functions-execution-status-change-failed").Detail<StepFunctionsExecutionDetail>()!;
        var alarm = Event("cloudwatch-alarm-state-change").Detail<AlarmChangeDetail>()!;
        var association = Event("ssm-ec2-state-manager-association-state-change").Detail<SsmAssociationDetail>()!;

        Assert.Equal("L-1", succeeded.Input(UserJson.Default.Order)!.OrderId);
        Assert.Null(failed.Output(UserJson.Default.Order));
        Assert.Equal(80, alarm.State.ReasonData(UserJson.Default.JsonElement).GetProperty("threshold").GetDouble());
        Assert.Equal(1, association.AssociationStatusAggregatedCount(UserJson.Default.DictionaryStringInt32)!["Success"]);
    }

    [Fact]
    public void Dates_that_services_spell_are_times()
    {
        var build = Event("codebuild-build-phase-change").Detail<CodeBuildDetail>()!;
        var request = Event("codecommit-pullrequest-state-change").Detail<CodeCommitPullRequestDetail>()!;
        var incident = Event("health-aws-health-event").Detail<HealthDetail>()!;

        Assert.Equal(new DateTimeOffset(2026, 3, 14, 9, 26, 53, TimeSpan.Zero), build.CompletedPhaseStart);
        Assert.Equal(new DateTimeOffset(2027, 2, 9, 8, 5, 11, TimeSpan.FromHours(-8)), request.CreationDate);
        Assert.Equal(new DateTimeOffset(2026, 3, 14, 9, 26, 53, TimeSpan.Zero), incident.StartTime);
    }

    [Fact]
    public void A_detail_reads_as_without_values_where_members_are_absent()
    {
        var e = new EventBridgeEvent { Detail = JsonDocument.Parse("{}").RootElement };

        var created = e.Detail<S3ObjectDetail>()!;

        Assert.Equal("", created.Object.Key);
        Assert.Null(created.Object.Size);
        Assert.Equal("{}", JsonSerializer.Serialize(created, S3ObjectDetail.JsonTypeInfo));
    }

    private static EventBridgeEvent Event(string what) => Fixture.Read($"eventbridge/EventBridgeEvent.{what}.json", EventBridgeEvent.JsonTypeInfo);
}
