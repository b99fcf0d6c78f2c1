using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;

namespace Lambent;

/// <summary>A handler that sends its result with a <see cref="LambdaResponder{TOut}"/> and can continue after that.</summary>
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
        // Why: the HTTP response to the result overwrites the event in the receive buffer. A typed event is a copy; an event of bytes needs one.
        var context = invocation.State.EnterHandler(invocation.Generation, out var payload);
        var input = _input.Read(_input.KeepsPayload ? payload.ToArray() : payload);
        var responder = new LambdaResponder<TOut>(invocation, _output);
        await handler(input, responder, context).ConfigureAwait(false);
        if (!invocation.WaitForSend())
            throw new InvalidOperationException("The handler returned without sending a response. Call Respond once before the handler returns.");
    }
}
