using System.Text.Json;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class S3BatchOperationsTests
{
    private const int Timeout = 60_000;
    private readonly ManualTimeProvider _clock = new();

    [Fact(Timeout = Timeout)]
    public async Task Each_task_has_the_result_of_its_handler_and_an_exception_is_a_temporary_failure()
    {
        var response = await S3BatchOperations.ProcessAsync(
            Request("a", "b", "c"),
            task => task.TaskId switch
            {
                "a" => Task.FromResult(task.Succeeded("1 lantern")),
                "b" => Task.FromResult(task.Failed("no oil")),
                _ => throw new InvalidOperationException("broken"),
            },
            Context());

        Assert.Equal(
            """
            {"invocationSchemaVersion":"2.0","treatMissingKeysAs":"PermanentFailure","invocationId":"i-1","results":[
            {"taskId":"a","resultCode":"Succeeded","resultString":"1 lantern"},
            {"taskId":"b","resultCode":"PermanentFailure","resultString":"no oil"},
            {"taskId":"c","resultCode":"TemporaryFailure","resultString":"InvalidOperationException: broken"}]}
            """.ReplaceLineEndings(""),
            JsonSerializer.Serialize(response, S3BatchResponse.JsonTypeInfo));
    }

    [Fact(Timeout = Timeout)]
    public async Task The_options_choose_which_exceptions_are_permanent_failures()
    {
        var response = await S3BatchOperations.ProcessAsync(
            Request("a", "b"),
            task => throw (task.TaskId == "a" ? new FileNotFoundException("gone") : new IOException("busy")),
            Context(),
            new() { IsPermanentFailure = exception => exception is FileNotFoundException });

        Assert.Equal(["PermanentFailure", "TemporaryFailure"], response.Results!.Select(result => result.ResultCode.ToString()));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_task_that_hangs_and_those_after_it_are_temporary_failures()
    {
        var hanging = new TaskCompletionSource();
        var never = new TaskCompletionSource<S3BatchResult>();

        var run = S3BatchOperations.ProcessAsync(
            Request("a", "b", "c"),
            task =>
            {
                if (task.TaskId == "a")
                    return Task.FromResult(task.Succeeded());
                hanging.SetResult();
                return never.Task;
            },
            Context());
        await hanging.Task;
        _clock.Advance(TimeSpan.FromSeconds(9.75));

        Assert.Equal(
            [
                ("Succeeded", null),
                ("TemporaryFailure", "The task did not finish before the deadline of the function."),
                ("TemporaryFailure", "The task was not started before the deadline of the function."),
            ],
            (await run).Results!.Select(result => (result.ResultCode.ToString(), result.ResultString)));
    }

    [Fact(Timeout = Timeout)]
    public async Task Tasks_run_in_parallel_if_asked_to()
    {
        var gate = new Gate(expected: 2);

        var run = S3BatchOperations.ProcessAsync(
            Request("a", "b", "c"),
            async task =>
            {
                await gate.EnterAsync(task);
                return task.Succeeded();
            },
            Context(),
            new() { MaxConcurrency = 2 });
        await gate.AllEntered;
        gate.Open();
        await run;

        Assert.Equal(2, gate.Most);
    }

    private static S3BatchRequest Request(params string[] ids) => new()
    {
        InvocationSchemaVersion = "2.0",
        InvocationId = "i-1",
        Tasks = [.. ids.Select(id => new S3BatchTask { TaskId = id })],
    };

    private LambdaContext Context() => new() { TimeProvider = _clock, Deadline = _clock.GetUtcNow() + TimeSpan.FromSeconds(10) };
}
