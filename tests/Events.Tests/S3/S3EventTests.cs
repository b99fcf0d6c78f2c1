using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class S3EventTests
{
    [Fact]
    public void Keys_are_decoded_for_the_api()
    {
        var s3 = Fixture.Read("s3/S3Event.created.json", S3Event.JsonTypeInfo).Records[0].S3;

        Assert.Equal("stra%C3%9Fe/lamp+17%2B.jpg", s3.Object.Key);
        Assert.Equal("straße/lamp 17+.jpg", s3.Object.DecodedKey);
        Assert.Equal("lamp+18.jpg", Fixture.Read("s3/S3BatchRequest.v1.json", S3BatchRequest.JsonTypeInfo).Tasks[1].DecodedKey);
    }

    [Fact]
    public void Event_names_are_the_same_with_and_without_their_prefix()
    {
        var records = Fixture.Read("s3/S3Event.removed.json", S3Event.JsonTypeInfo).Records;

        Assert.Equal(S3EventName.ObjectRemovedDelete, records[0].EventName);
        Assert.Equal(S3EventName.ObjectRemovedDeleteMarkerCreated, records[1].EventName);
        Assert.Equal("s3:ObjectRemoved:DeleteMarkerCreated", records[1].EventName.Value);
        Assert.True(records[1].EventName.IsObjectRemoved);
        Assert.False(records[1].EventName.IsObjectCreated);
        Assert.Equal(new S3EventName(S3EventName.ObjectCreatedPut).GetHashCode(), new S3EventName("s3:ObjectCreated:Put").GetHashCode());
    }

    [Fact]
    public void A_notification_inside_sns_inside_sqs_is_one_call_a_layer()
    {
        var s3 = JsonSerializer.Serialize(Fixture.Read("s3/S3Event.created.json", S3Event.JsonTypeInfo), S3Event.JsonTypeInfo);
        var sns = JsonSerializer.Serialize(new SnsMessage { Message = s3 }, SnsMessage.JsonTypeInfo);
        var message = new SqsMessage { Body = sns };

        Assert.Equal("straße/lamp 17+.jpg", message.Body<SnsMessage>()!.Message<S3Event>()!.Records[0].S3.Object.DecodedKey);
    }

    [Fact]
    public void A_batch_job_is_answered_task_by_task()
    {
        var request = Fixture.Read("s3/S3BatchRequest.v1.json", S3BatchRequest.JsonTypeInfo);

        var response = request.Respond(task => task.S3VersionId is null ? task.Failed("no version", tryAgain: true) : task.Succeeded());

        JsonEquality.AssertSame(
            """
            {"invocationSchemaVersion":"1.0","treatMissingKeysAs":"PermanentFailure","invocationId":"bGFudGVybi1pbnZvY2F0aW9u",
            "results":[{"taskId":"dGFzay0x","resultCode":"Succeeded"},{"taskId":"dGFzay0y","resultCode":"TemporaryFailure","resultString":"no version"}]}
            """,
            JsonSerializer.Serialize(response, S3BatchResponse.JsonTypeInfo));
    }

    [Fact]
    public void The_session_of_an_object_lambda_began_at_an_instant()
    {
        var session = Fixture.Read("s3/S3ObjectLambdaEvent.get.json", S3ObjectLambdaEvent.JsonTypeInfo).UserIdentity.SessionContext!.Attributes!;

        Assert.Equal(new DateTimeOffset(2025, 10, 9, 8, 53, 21, TimeSpan.Zero), session.CreationDate!.Value);
        Assert.False(session.MfaAuthenticated!.Value);
    }
}
