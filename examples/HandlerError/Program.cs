using Lambent;

LambdaRuntime.Run<string, string>(HandleAsync);

// The event names a way to fail; any other text is echoed.
static Task<string> HandleAsync(string command, LambdaContext context) => command switch
{
    "before" => throw new ArgumentException("Failed before the first await."),
    "after" => FailLaterAsync(),
    "custom" => throw new LambdaException("OrderNotFound", "There is no order '7'."),
    "cause" => throw new InvalidOperationException("The order cannot be shipped.", new TimeoutException("The stock service did not answer in 2 s.")),
    _ => Task.FromResult(command),
};

static async Task<string> FailLaterAsync()
{
    await Task.Yield();
    throw new InvalidOperationException("Failed after the first await.");
}
