using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent;

/// <summary>Runs what is left of a pipeline: the middleware that was added later, then the handler. To be called once for each invocation.</summary>
/// <param name="invocation">The invocation that was passed to the middleware.</param>
/// <exception cref="InvalidOperationException">It has been called for this invocation already, or the invocation has ended.</exception>
public delegate ValueTask LambdaNext(LambdaInvocation invocation);

/// <summary>
/// Puts a runtime together when a handler alone is not enough: middleware, init hooks, options, several functions in one project.
/// </summary>
/// <example>
/// <code>
/// LambdaRuntime.CreateBuilder()
///     .OnInit(async cancellationToken => await cache.WarmAsync(cancellationToken))
///     .Use(async (invocation, next) => { await next(invocation); metrics.Count(); })
///     .Map&lt;SqsEvent&gt;(HandleOrders, name: "orders")
///     .Map&lt;SnsEvent&gt;(HandleRefunds, name: "refunds")
///     .Run();
/// </code>
/// </example>
public sealed partial class LambdaRuntimeBuilder
{
    private readonly Dictionary<string, Function> _functions = new(StringComparer.Ordinal);
    private readonly List<Func<LambdaInvocation, LambdaNext, ValueTask>> _middleware = [];
    private Function? _default;

    internal LambdaRuntimeBuilder()
    {
    }

    internal LambdaRuntimeOptions Options { get; private set; } = LambdaRuntimeScope.Current?.Options ?? new LambdaRuntimeOptions();

    internal List<Func<CancellationToken, ValueTask>> InitHooks { get; } = [];

    /// <summary>What is registered with the ambient runtime while the runtime of this builder runs.</summary>
    internal List<Func<IDisposable>> Registrations { get; } = [];

    internal JsonContracts Contracts { get; private set; } = new();

    /// <summary>Changes options: <c>builder.Configure(options => options with { CancellationMargin = … })</c>.</summary>
    public LambdaRuntimeBuilder Configure(Func<LambdaRuntimeOptions, LambdaRuntimeOptions> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        Options = change(Options);
        return this;
    }

    /// <summary>
    /// Adds a hook that runs before the first event, in the init phase, in the order added. An exception ends the process and is reported as
    /// an init error.
    /// </summary>
    /// <param name="hook">The hook. Its token fires when the runtime is stopped.</param>
    [OverloadResolutionPriority(1)]
    public LambdaRuntimeBuilder OnInit(Func<CancellationToken, ValueTask> hook)
    {
        ArgumentNullException.ThrowIfNull(hook);
        InitHooks.Add(hook);
        return this;
    }

    /// <inheritdoc cref="OnInit(Func{CancellationToken, ValueTask})"/>
    public LambdaRuntimeBuilder OnInit(Func<CancellationToken, Task> hook) => OnInit(Hook.From(hook));

    /// <inheritdoc cref="OnInit(Func{CancellationToken, ValueTask})"/>
    public LambdaRuntimeBuilder OnInit(Action<CancellationToken> hook) => OnInit(Hook.From(hook));

    /// <summary>
    /// Adds middleware around the handler; what is added first is outermost. It sees the bytes of the event and the result, and what the
    /// handler throws; it may answer itself without calling <c>next</c>. Without middleware there is no pipeline and no cost.
    /// </summary>
    public LambdaRuntimeBuilder Use(Func<LambdaInvocation, LambdaNext, ValueTask> middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        _middleware.Add(middleware);
        return this;
    }

    /// <summary>
    /// Lets types without a source-generated contract be read and written by reflection. Not for Native AOT, where it does not work.
    /// </summary>
    /// <param name="options">How; null for <see cref="JsonSerializerOptions.Web"/>, which is camelCase and reads names without case.</param>
    [RequiresUnreferencedCode(Reflection)]
    [RequiresDynamicCode(Reflection)]
    public LambdaRuntimeBuilder UseReflectionJson(JsonSerializerOptions? options = null)
    {
        options = new JsonSerializerOptions(options ?? JsonSerializerOptions.Web);
        options.TypeInfoResolver ??= new DefaultJsonTypeInfoResolver();
        Contracts = new JsonContracts(options.GetTypeInfo);
        return this;
    }

    /// <summary>
    /// Adds a function that takes the event as bytes and writes its result as bytes to <see cref="LambdaInvocation.Response"/>; no JSON is read or written.
    /// It costs the least: an invocation allocates nothing but its trace id.
    /// </summary>
    /// <param name="handler">The handler.</param>
    /// <param name="name">The value of <c>_HANDLER</c> that selects this function; null for the function that runs when no other is selected.</param>
    public LambdaRuntimeBuilder MapRaw(Func<LambdaInvocation, ValueTask> handler, string? name = null) => Add(new RawFunction(handler), name);

    /// <summary>Runs on the calling thread. Inside Lambda it does not return; elsewhere it returns when the runtime is stopped.</summary>
    public void Run() => new RuntimeHost(this).Run(CancellationToken.None);

    /// <summary>Runs on a thread of its own.</summary>
    /// <param name="cancellationToken">Stops the runtime, after the invocation in progress.</param>
    /// <returns>Completes when the runtime has stopped.</returns>
    public Task RunAsync(CancellationToken cancellationToken = default)
    {
        var host = new RuntimeHost(this);
        return Task.Factory.StartNew(() => host.Run(cancellationToken), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    internal LambdaRuntimeBuilder Add(Function function, string? name)
    {
        if (name is null)
            _default = _default is null ? function : throw new InvalidOperationException("A handler without a name has been mapped already. Give the others names: Map(handler, name: \"orders\").");
        else if (!_functions.TryAdd(name, function))
            throw new ArgumentException($"A handler named '{name}' has been mapped already.", nameof(name));
        return this;
    }

    /// <summary>The function that <c>_HANDLER</c> names; the one without a name otherwise.</summary>
    internal Function Select(string? name)
    {
        if (name is not null && _functions.TryGetValue(name, out var function))
            return function;
        if (_default is not null)
            return _default;
        if (_functions.Count == 0)
            throw new LambdaRuntimeException(LambdaRuntimeFailure.Init, "No handler is mapped. Call Map(handler) before Run().");
        throw new LambdaRuntimeException(
            LambdaRuntimeFailure.Init,
            $"{EnvironmentVariables.Handler} is '{name}', and no function has that name. Set the handler to one of: {string.Join(", ", _functions.Keys)}.");
    }

    internal Func<LambdaInvocation, ValueTask> Compose(Function function)
    {
        Func<LambdaInvocation, ValueTask> handler = function.InvokeAsync;
        for (var i = _middleware.Count - 1; i >= 0; i--)
        {
            var middleware = _middleware[i];
            var level = i + 1;
            var inner = handler;
            LambdaNext next = invocation =>
            {
                invocation.EnterMiddleware(level);
                return inner(invocation);
            };
            handler = invocation => middleware(invocation, next);
        }

        return handler;
    }

    private const string Reflection = "JSON by reflection needs types that trimming may remove. Pass a source-generated JsonSerializerContext to Map or Run instead.";
}
