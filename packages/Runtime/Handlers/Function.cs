using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;

namespace Lambent;

/// <summary>A function that reads an event as bytes and writes a response as bytes. Derived classes adapt the handlers of users.</summary>
internal abstract class Function
{
    /// <summary>Finds the JSON contracts and creates the handler, in the init phase. An exception is an init error.</summary>
    public virtual void Prepare(JsonContracts contracts)
    {
    }

    public abstract ValueTask InvokeAsync(LambdaInvocation invocation);
}

/// <summary>A raw handler, which reads and writes bytes itself.</summary>
internal sealed class RawFunction(Func<LambdaInvocation, ValueTask> handler) : Function
{
    public override ValueTask InvokeAsync(LambdaInvocation invocation) => handler(invocation);
}

/// <summary>A handler with an event and a result.</summary>
internal sealed class Function<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TOut>(
    Func<Func<TIn, LambdaContext, ValueTask<TOut>>> build, IJsonTypeInfoResolver? json) : Function
{
    private Func<TIn, LambdaContext, ValueTask<TOut>> _handler = null!;
    private PayloadFormat<TIn> _input = null!;
    private PayloadFormat<TOut> _output = null!;

    public override void Prepare(JsonContracts contracts)
    {
        _input = contracts.Find<TIn>(json, "event");
        _output = contracts.Find<TOut>(json, "result");
        _handler = build();
    }

    public override ValueTask InvokeAsync(LambdaInvocation invocation)
    {
        var context = invocation.State.EnterHandler(invocation.Generation, out var payload);
        var pending = _handler(_input.Read(payload), context);
        if (!pending.IsCompletedSuccessfully)
            return Await(pending, invocation);
        invocation.Write(_output, pending.Result);
        return default;
    }

    private async ValueTask Await(ValueTask<TOut> pending, LambdaInvocation invocation) =>
        invocation.Write(_output, await pending.ConfigureAwait(false));
}

/// <summary>A handler with an event and without a result. The response is <c>null</c>.</summary>
internal sealed class Function<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn>(
    Func<Func<TIn, LambdaContext, ValueTask>> build, IJsonTypeInfoResolver? json) : Function
{
    private Func<TIn, LambdaContext, ValueTask> _handler = null!;
    private PayloadFormat<TIn> _input = null!;

    public override void Prepare(JsonContracts contracts)
    {
        _input = contracts.Find<TIn>(json, "event");
        _handler = build();
    }

    public override ValueTask InvokeAsync(LambdaInvocation invocation)
    {
        var context = invocation.State.EnterHandler(invocation.Generation, out var payload);
        var pending = _handler(_input.Read(payload), context);
        if (!pending.IsCompletedSuccessfully)
            return Await(pending, invocation);
        WriteNull(invocation);
        return default;
    }

    private static async ValueTask Await(ValueTask pending, LambdaInvocation invocation)
    {
        await pending.ConfigureAwait(false);
        WriteNull(invocation);
    }

    private static void WriteNull(LambdaInvocation invocation)
    {
        invocation.Response.Write("null"u8);
    }
}
