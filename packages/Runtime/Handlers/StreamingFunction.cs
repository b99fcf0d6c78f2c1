using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;

namespace Lambent;

/// <summary>A handler that writes a streamed response.</summary>
internal sealed class StreamingFunction<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn>(
    Func<TIn, LambdaResponseWriter, LambdaContext, Task> handler, IJsonTypeInfoResolver? json) : Function
{
    private PayloadFormat<TIn> _input = null!;

    public override void Prepare(JsonContracts contracts) => _input = contracts.Find<TIn>(json, "event");

    public override ValueTask InvokeAsync(LambdaInvocation invocation)
    {
        var context = invocation.State.EnterHandler(invocation.Generation, out var payload);
        var input = _input.Read(payload);
        return new(handler(input, invocation.StreamResponse(), context));
    }
}

/// <summary>A handler that returns items. Each item is sent as soon as the handler yields it.</summary>
internal sealed class StreamingFunction<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TItem>(
    Func<TIn, LambdaResponseWriter, LambdaContext, IAsyncEnumerable<TItem>> handler, StreamFormat format, IJsonTypeInfoResolver? json) : Function
{
    private PayloadFormat<TIn> _input = null!;
    private StreamItemWriter<TItem> _items = null!;

    public override void Prepare(JsonContracts contracts)
    {
        _input = contracts.Find<TIn>(json, "event");
        _items = new StreamItemWriter<TItem>(format, StreamItemWriter<TItem>.NeedsJson(format) ? contracts.Find<TItem>(json, "item") : null);
    }

    public override async ValueTask InvokeAsync(LambdaInvocation invocation)
    {
        var context = invocation.State.EnterHandler(invocation.Generation, out var payload);
        var input = _input.Read(payload);
        var response = invocation.StreamResponse();
        response.ContentType = _items.ContentType;
        await foreach (var item in handler(input, response, context).WithCancellation(context.CancellationToken).ConfigureAwait(false))
        {
            _items.Write(response, item);
            await response.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        }
    }
}
