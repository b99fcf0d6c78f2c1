using System.Text;
using System.Text.Json;
using Xunit;
using static Lambent.Events.Tests.CustomResourceAnswer;

namespace Lambent.Events.Tests;

/// <summary>The attributes that a custom resource returns: with them the body has at most 4096 bytes.</summary>
public sealed class CustomResourceDataTests
{
    private const int Timeout = 30_000;

    [Fact(Timeout = Timeout)]
    public async Task Data_of_4096_bytes_in_all_is_sent()
    {
        var value = new string('x', 4096 - 181);

        var body = await AnswerAsync(request => request.Succeeded("thing-1", Data("Big", value)));

        Assert.Equal(4096, Encoding.UTF8.GetByteCount(body));
        AssertSucceeded($$""","Data":{"Big":"{{value}}"} """, body);
    }

    [Fact(Timeout = Timeout)]
    public async Task Data_counts_in_UTF_8_bytes()
    {
        var value = new string('я', (4096 - 181) / 2);

        var body = await AnswerAsync(request => request.Succeeded("thing-1", Data("Big", value)));

        AssertSucceeded($$""","Data":{"Big":"{{value}}"} """, body);
    }

    [Theory(Timeout = Timeout)]
    [InlineData(4096 - 181 + 1, 4097)]
    [InlineData(5000, 5181)]
    public async Task Data_that_is_too_long_fails_with_the_limit_and_the_size(int length, int size)
    {
        var body = await AnswerAsync(request => request.Succeeded("thing-1", Data("Big", new string('x', length))));

        AssertFailed($"The handler succeeded, but its response has {size} bytes and CloudFormation accepts at most 4096. Return less in Data.", body, "thing-1");
    }

    [Fact(Timeout = Timeout)]
    public async Task A_failure_with_long_data_keeps_its_reason()
    {
        var body = await AnswerAsync(request => request.Failed("The quota is used up.", "thing-1") with { Data = Data("Big", new string('x', 5000)) });

        AssertFailed("The quota is used up.", body, "thing-1");
    }

    [Fact(Timeout = Timeout)]
    public async Task A_failure_with_data_that_cannot_be_serialized_keeps_its_reason()
    {
        var body = await AnswerAsync(request => request.Failed("The quota is used up.", "thing-1") with { Data = new ThrowingData() });

        AssertFailed("The quota is used up.", body, "thing-1");
    }

    [Fact(Timeout = Timeout)]
    public async Task Free_form_JSON_with_half_a_surrogate_pair_is_sent_as_it_is()
    {
        using var half = JsonDocument.Parse("""{"Half":"\ud83d"}""");

        var body = await AnswerAsync(request => request.Succeeded() with { ExtensionData = new Dictionary<string, JsonElement> { ["Extra"] = half.RootElement } });

        Assert.Contains(""" "Extra":{"Half":"\ud83d"} """.Trim(), body, StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task Data_that_cannot_be_serialized_fails()
    {
        using var deep = JsonDocument.Parse(new string('[', 1100) + new string(']', 1100), new() { MaxDepth = 2000 });

        var tooDeep = await AnswerAsync(request => request.Succeeded() with { ExtensionData = new Dictionary<string, JsonElement> { ["Extra"] = deep.RootElement } });
        var throwing = await AnswerAsync(request => request.Succeeded() with { Data = new ThrowingData() });

        AssertFailedStart("The response of the handler cannot be written as JSON: ", tooDeep);
        AssertFailedStart("The response of the handler cannot be written as JSON: NotSupportedException: Specified method is not supported.", throwing);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_text_with_half_a_surrogate_pair_is_sent_with_the_replacement_character()
    {
        var body = await AnswerAsync(request => request.Succeeded("thing-1", Data("Half", "\ud83d")));

        AssertSucceeded(""","Data":{"Half":"\ufffd"} """, body);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_response_that_the_function_sends_by_itself_is_valid_too()
    {
        using var server = new ResponseUrl();
        var request = Request() with { ResponseUrl = server.Address + "/put" };

        await request.RespondAsync(request.Succeeded("thing-1", Data("Big", new string('x', 5000))), cancellationToken: TestContext.Current.CancellationToken);

        AssertFailed(
            "The handler succeeded, but its response has 5181 bytes and CloudFormation accepts at most 4096. Return less in Data.", (await server.ReceivedAsync()).Body, "thing-1");
    }
}
