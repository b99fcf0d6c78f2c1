using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace Lambent.Hosting.Tests;

public sealed class RecordScopeTests
{
    private readonly List<string> _scopes = [];

    [Fact(Timeout = 60_000)]
    public async Task Each_record_has_its_own_scope_with_the_context_of_the_invocation()
    {
        using var host = Build();
        var context = new LambdaContext { RequestId = "r-1" };

        var handler = host.Services.WithScopePerRecord(context, (Orders orders, string record, CancellationToken _) => orders.ShipAsync(record));
        await handler("a", CancellationToken.None);
        await handler("b", CancellationToken.None);

        Assert.Equal(["a by 1 for r-1", "1 disposed", "b by 2 for r-1", "2 disposed"], _scopes);
    }

    [Fact(Timeout = 60_000)]
    public async Task The_scope_of_a_record_that_fails_is_disposed()
    {
        using var host = Build();

        var handler = host.Services.WithScopePerRecord(
            new LambdaContext(), (Orders _, string _, CancellationToken _) => Task.FromException(new InvalidOperationException("no oil")));

        await Assert.ThrowsAsync<InvalidOperationException>(() => handler("a", CancellationToken.None));
        Assert.Equal(["1 disposed"], _scopes);
    }

    [Fact(Timeout = 60_000)]
    public async Task Records_that_are_handled_at_the_same_time_share_no_service()
    {
        using var host = Build();
        var (first, second) = (new TaskCompletionSource<Orders>(), new TaskCompletionSource<Orders>());
        var release = new TaskCompletionSource();

        var handler = host.Services.WithScopePerRecord(new LambdaContext(), async (Orders orders, string record, CancellationToken _) =>
        {
            (record == "a" ? first : second).SetResult(orders);
            await release.Task;
        });
        var running = Task.WhenAll(handler("a", CancellationToken.None), handler("b", CancellationToken.None));

        Assert.NotSame(await first.Task, await second.Task);
        Assert.Empty(_scopes);
        release.SetResult();
        await running;
        Assert.Equal(["1 disposed", "2 disposed"], _scopes.Order());
    }

    [Fact(Timeout = 60_000)]
    public async Task A_handler_gets_a_value_of_the_record_and_returns_a_result()
    {
        using var host = Build();
        var context = new LambdaContext();

        var withResult = host.Services.WithScopePerRecord(context, (Orders orders, string record, CancellationToken _) => Task.FromResult($"{record} by {orders.Number}"));
        var withValue = host.Services.WithScopePerRecord(context, (Orders orders, int quantity, string record, CancellationToken _) => orders.ShipAsync($"{quantity} {record}"));
        var withBoth = host.Services.WithScopePerRecord(
            context, (Orders orders, int quantity, string record, CancellationToken _) => Task.FromResult($"{quantity} {record} by {orders.Number}"));

        Assert.Equal("a by 1", await withResult("a", CancellationToken.None));
        await withValue(2, "b", CancellationToken.None);
        Assert.Equal("3 c by 3", await withBoth(3, "c", CancellationToken.None));
        Assert.Equal(["1 disposed", "2 b by 2 for 00000000-0000-0000-0000-000000000000", "2 disposed", "3 disposed"], _scopes);
    }

    [Fact(Timeout = 60_000)]
    public async Task The_cancellation_token_reaches_the_handler()
    {
        using var host = Build();
        using var source = new CancellationTokenSource();
        CancellationToken seen = default;

        var handler = host.Services.WithScopePerRecord(new LambdaContext(), (Orders _, string _, CancellationToken cancellationToken) =>
        {
            seen = cancellationToken;
            return Task.CompletedTask;
        });
        await handler("a", source.Token);

        Assert.Equal(source.Token, seen);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_container_without_a_function_gives_scopes_too()
    {
        var created = 0;
        await using var services = new ServiceCollection().AddScoped(_ => $"service {++created}").BuildServiceProvider();
        var seen = new List<string>();

        var handler = services.WithScopePerRecord(new LambdaContext(), (string service, int record, CancellationToken _) =>
        {
            seen.Add($"{record}: {service}");
            return Task.CompletedTask;
        });
        await handler(1, CancellationToken.None);
        await handler(2, CancellationToken.None);

        Assert.Equal(["1: service 1", "2: service 2"], seen);
    }

    private IHost Build()
    {
        var created = 0;
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.ConfigureLambda((_, _) => { });
        builder.Services.AddScoped(services => new Orders(++created, _scopes, services.GetRequiredService<LambdaContext>()));
        return builder.Build();
    }

    private sealed class Orders(int number, List<string> scopes, LambdaContext context) : IAsyncDisposable
    {
        public int Number => number;

        public Task ShipAsync(string record)
        {
            scopes.Add($"{record} by {number} for {context.RequestId}");
            return Task.CompletedTask;
        }

        public ValueTask DisposeAsync()
        {
            scopes.Add($"{number} disposed");
            return default;
        }
    }
}
