using Lambent;

var unsaved = new List<string>();

LambdaShutdown.Register(async cancellationToken =>
{
    foreach (var entry in unsaved)
        await Console.Out.WriteLineAsync($"saved: {entry}".AsMemory(), cancellationToken);
    Console.WriteLine("shutdown hook ran");
});

LambdaRuntime.Run<string, int>(entry =>
{
    unsaved.Add(entry);
    return unsaved.Count;
});
