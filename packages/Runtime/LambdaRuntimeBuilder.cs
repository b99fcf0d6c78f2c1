using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent;

/// <summary>Runs the rest of the pipeline: the middleware that was added later, then the handler. Call it once for each invocation.</summary>
/// <param name="invocation">The invocation that was passed to the middleware.</param>
/// <exception cref="InvalidOperationException">The delegate has already been called for this invocation, or the invocation has ended.</exception>
public delegate ValueTask LambdaNext(LambdaInvocation invocation);

/// <summary>
/// Configures a runtime: middleware, init hooks, options, and one or several functions.
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

    /// <summary>Registrations, such as shutdown hooks, that are active while the runtime of this builder runs.</summary>
    internal List<Func<IDisposable>> Registrations { get; } = [];

    internal JsonContracts Contracts { get; private set; } = new();

    /// <summary>Changes the options: <c>builder.Configure(options => options with { CancellationMargin = … })</c>.</summary>
    public LambdaRuntimeBuilder Configure(Func<LambdaRuntimeOptions, LambdaRuntimeOptions> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        Options = change(Options);
        return this;
    }

    /// <summary>
    /// Adds a hook that runs in the init phase, before the first event. Hooks run in the order in which they were added. An exception is reported as an init
    /// error and ends the process.
    /// </summary>
    /// <param name="hook">The hook. Its token is cancelled when the runtime is stopped.</param>
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
    /// Adds middleware around the handler. The middleware that is added first is the outermost. It can read the bytes of the event and of the result, catch
    /// exceptions of the handler, and write a result itself without calling <c>next</c>.
    /// </summary>
    public LambdaRuntimeBuilder Use(Func<LambdaInvocation, LambdaNext, ValueTask> middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        _middleware.Add(middleware);
        return this;
    }

    /// <summary>
    /// Serializes types that have no source-generated contract by reflection. Reflection does not work under Native AOT.
    /// </summary>
    /// <param name="options">The options; null for <see cref="JsonSerializerOptions.Web"/>, which writes camelCase names and reads names case-insensitively.</param>
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
    /// Adds a function that reads the event as bytes and writes its result as bytes to <see cref="LambdaInvocation.Response"/>, without JSON serialization.
    /// An invocation allocates memory for the tracing header only.
    /// </summary>
    /// <param name="handler">The handler.</param>
    /// <param name="name">The value of <c>_HANDLER</c> that selects this function; null for the default function.</param>
    public LambdaRuntimeBuilder MapRaw(Func<LambdaInvocation, ValueTask> handler, string? name = null) => Add(new RawFunction(handler), name);

    /// <summary>Runs the runtime on the calling thread. In Lambda it does not return; elsewhere it returns when the runtime is stopped.</summary>
    public void Run() => new RuntimeHost(this).Run(CancellationToken.None);

    /// <summary>Runs the runtime on a new thread.</summary>
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
            _default = _default is null ? function : throw new InvalidOperationException("A handler without a name is already mapped. Give the other handlers names: Map(handler, name: \"orders\").");
        else if (!_functions.TryAdd(name, function))
            throw new ArgumentException($"A handler with the name '{name}' is already mapped. Use another name.", nameof(name));
        return this;
    }

    /// <summary>The function with the name in <c>_HANDLER</c>; otherwise the function without a name.</summary>
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
            $"{EnvironmentVariables.Handler} is '{name}', and no mapped function has that name. Set the handler of the function to one of: {string.Join(", ", _functions.Keys)}.");
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

    private const string Reflection = "JSON serialization by reflection needs types that trimming may remove. Pass a source-generated JsonSerializerContext to Map or Run instead.";
}
