using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;

namespace Lambent;

/// <summary>An event in, a result that the handler sends itself, so that it can go on working.</summary>
internal sealed class RespondingFunction<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TOut>(
    Func<TIn, LambdaResponder<TOut>, LambdaContext, Task> handler, IJsonTypeInfoResolver? json) : Function
{
    private PayloadFormat<TIn> _input = null!;
    private PayloadFormat<TOut> _output = null!;

    public override void Prepare(JsonContracts contracts)
    {
        _input = contracts.Find<TIn>(json, "event");
        _output = contracts.Find<TOut>(json, "result");
    }

    public override async ValueTask InvokeAsync(LambdaInvocation invocation)
    {
        // The answer to the response takes the place of the event in memory, which a typed event has left by then and bytes have not.
        var context = invocation.State.Enter(invocation.Generation, out var payload);
        var input = _input.Read(_input.KeepsPayload ? payload.ToArray() : payload);
        var responder = new LambdaResponder<TOut>(invocation, _output);
        await handler(input, responder, context).ConfigureAwait(false);
        if (!invocation.WaitForSend())
            throw new InvalidOperationException("The handler returned without a response. Call Respond once before it returns.");
    }
}
