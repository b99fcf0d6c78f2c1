using System.Text.Json;
using Xunit;
using static Lambent.Events.Tests.CustomResourceAnswer;

namespace Lambent.Events.Tests;

/// <summary>The ids in a response: PhysicalResourceId is not empty and has at most 1 KB, and the others repeat the request.</summary>
public sealed class CustomResourceIdTests
{
    private const int Timeout = 30_000;

    [Fact(Timeout = Timeout)]
    public async Task The_ids_of_the_request_are_repeated_whatever_the_handler_returned()
    {
        var body = await AnswerAsync(_ => new() { Status = CloudFormationResponseStatus.Success, StackId = "other", RequestId = "other", LogicalResourceId = "other" });

        AssertJson($$"""{"Status":"SUCCESS","PhysicalResourceId":"Thing","StackId":"{{StackId}}","RequestId":"u","LogicalResourceId":"Thing"}""", body);
    }

    [Theory(Timeout = Timeout)]
    [InlineData('x', 1025, 1025)]
    [InlineData('x', 9000, 9000)]
    [InlineData('漢', 342, 1026)]
    public async Task A_physical_id_of_more_than_1024_bytes_fails(char character, int length, int bytes)
    {
        var body = await AnswerAsync(request => request.Succeeded(new string(character, length)));

        AssertFailed($"The handler succeeded, but its PhysicalResourceId has {bytes} bytes and CloudFormation accepts at most 1024. Return a shorter PhysicalResourceId.", body);
    }

    [Theory(Timeout = Timeout)]
    [InlineData("x", 1024)]
    [InlineData("\"", 1024)]
    [InlineData("💡", 256)]
    public async Task A_physical_id_of_1024_bytes_is_sent(string text, int times)
    {
        var id = string.Concat(Enumerable.Repeat(text, times));

        using var succeeded = JsonDocument.Parse(await AnswerAsync(request => request.Succeeded(id)));
        using var failed = JsonDocument.Parse(await AnswerAsync(request => request.Failed(new string('x', 5000), id)));

        Assert.Equal("SUCCESS", succeeded.RootElement.GetProperty("Status").GetString());
        Assert.Equal(id, succeeded.RootElement.GetProperty("PhysicalResourceId").GetString());
        Assert.Equal(id, failed.RootElement.GetProperty("PhysicalResourceId").GetString());
        Assert.StartsWith("xxxxx", failed.RootElement.GetProperty("Reason").GetString(), StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_failure_with_a_physical_id_that_is_too_long_keeps_its_reason_and_the_id_of_the_request()
    {
        var body = await AnswerAsync(
            request => request.Failed("broken", new string('x', 5000)), request: Request() with { PhysicalResourceId = "thing-0" });

        AssertFailed("broken", body, "thing-0");
    }

    [Fact(Timeout = Timeout)]
    public async Task A_physical_id_that_only_escapes_make_too_long_for_the_body_fails()
    {
        var body = await AnswerAsync(request => request.Succeeded(new string('\u0001', 1000)));

        AssertFailed("The handler succeeded, but its PhysicalResourceId has 6000 bytes as JSON, which leaves no room in the 4096 bytes of a response. Return a shorter PhysicalResourceId.", body);
    }
}
