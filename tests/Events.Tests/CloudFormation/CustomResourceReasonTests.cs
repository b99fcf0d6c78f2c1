using System.Text.Json;
using Xunit;
using static Lambent.Events.Tests.CustomResourceAnswer;

namespace Lambent.Events.Tests;

/// <summary>The reason of a failure, which CloudFormation requires and shows to people.</summary>
public sealed class CustomResourceReasonTests
{
    private const int Timeout = 30_000;

    // A FAILED body with the ids of the request has 172 bytes without its reason.
    private const int RoomForReason = 4096 - 172;

    [Theory(Timeout = Timeout)]
    [InlineData('x', RoomForReason - 27)] // 27: 'InvalidOperationException: '
    [InlineData('é', (RoomForReason - 27) / 2)]
    [InlineData('漢', (RoomForReason - 27) / 3)]
    [InlineData('"', (RoomForReason - 27) / 2)]
    [InlineData('\u0001', (RoomForReason - 27) / 6)]
    public async Task A_message_of_an_exception_is_cut_by_its_encoded_bytes(char character, int kept)
    {
        var body = await AnswerAsync(_ => throw new InvalidOperationException(new string(character, 5000)));

        AssertFailed($"InvalidOperationException: {new string(character, kept)}", body);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_reason_is_never_cut_inside_a_surrogate_pair()
    {
        // A surrogate pair is 12 bytes in JSON, as two escapes. After the x there is room for 326 pairs and 11 bytes, in which one escape would fit.
        var body = await AnswerAsync(request => request.Failed("x" + string.Concat(Enumerable.Repeat("💡", 2000))));

        AssertFailed("x" + string.Concat(Enumerable.Repeat("💡", 326)), body);
    }

    [Fact(Timeout = Timeout)]
    public async Task Half_a_surrogate_pair_becomes_the_replacement_character()
    {
        var body = await AnswerAsync(request => request.Failed("half \ud83d, half \udca1"));

        AssertFailed("half \ufffd, half \ufffd", body);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_long_reason_of_a_success_is_cut_and_the_success_stays()
    {
        var body = await AnswerAsync(request => request.Succeeded("thing-1") with { Reason = new string('é', 5000) });

        using var json = JsonDocument.Parse(body);
        Assert.Equal("SUCCESS", json.RootElement.GetProperty("Status").GetString());
        Assert.Equal(new string('é', (4096 - 175) / 2), json.RootElement.GetProperty("Reason").GetString());
    }

    [Fact(Timeout = Timeout)]
    public async Task Null_fails()
    {
        const string Reason = "The handler returned null. Return the result of request.Succeeded or request.Failed.";

        AssertFailed(Reason, await AnswerAsync(_ => null!));
        AssertFailed(Reason, await AnswerAsync((_, _) => null!));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_response_without_a_valid_status_fails()
    {
        AssertFailed(
            "The handler returned a response with the status ''. CloudFormation accepts 'SUCCESS' and 'FAILED'.", await AnswerAsync(_ => new()));
        AssertFailed(
            "The handler returned a response with the status 'DONE'. CloudFormation accepts 'SUCCESS' and 'FAILED'.",
            await AnswerAsync(request => request.Succeeded() with { Status = new("DONE") }));
    }

    [Theory(Timeout = Timeout)]
    [InlineData(null)]
    [InlineData("")]
    public async Task A_failure_without_a_reason_gets_one(string? reason)
    {
        AssertFailed("The handler returned a failure without a reason.", await AnswerAsync(request => request.Failed(reason!)));
    }

    [Fact(Timeout = Timeout)]
    public async Task An_exception_whose_message_throws_is_a_failure()
    {
        AssertFailed("UnreadableException: (NotSupportedException in Message of UnreadableException)", await AnswerAsync(_ => throw new UnreadableException()));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_failure_is_sent_when_the_log_throws()
    {
        var request = Request();
        using var server = new ResponseUrl();
        var context = new LambdaContext { Logger = new ThrowingLogger() };

        await Assert.ThrowsAsync<NotSupportedException>(() => CloudFormationCustomResource.RunAsync(
            request with { ResponseUrl = server.Address + "/put" }, context, (_, _) => throw new InvalidOperationException("broken")));

        AssertFailed("InvalidOperationException: broken", (await server.ReceivedAsync()).Body);
    }

    private sealed class UnreadableException : Exception
    {
        public override string Message => throw new NotSupportedException();
    }
}
