using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using Lambent.Http;

namespace Lambent;

/// <summary>The Lambda data of a request, <c>httpContext.Features.Get&lt;LambdaHttpFeature&gt;()</c>; absent on Kestrel.</summary>
public sealed class LambdaHttpFeature
{
    private readonly JsonSlice _pathParameters;
    private readonly JsonSlice _stageVariables;
    private ReadOnlyMemory<byte> _event;
    private object? _typed;
    private bool _ended;

    internal LambdaHttpFeature(LambdaHttpSource source, LambdaContext context, ReadOnlyMemory<byte> payload, in EventMembers from)
    {
        Source = source;
        LambdaContext = context;
        _event = payload;
        _pathParameters = from.PathParameters;
        _stageVariables = from.StageVariables;
    }

    /// <summary>The source of the event.</summary>
    public LambdaHttpSource Source { get; }

    /// <summary>The context of the invocation.</summary>
    public LambdaContext LambdaContext { get; }

    /// <summary>The event as received, in JSON. It is available until the response is sent; copy the parts that you need later.</summary>
    /// <exception cref="ObjectDisposedException">The response has been sent.</exception>
    public ReadOnlyMemory<byte> Event
    {
        get
        {
            ObjectDisposedException.ThrowIf(_ended, this);
            return _event;
        }
    }

    /// <summary>
    /// The path parameters of the gateway's route, such as <c>proxy</c>, as they are in the event: a REST API leaves them encoded. Empty when there are none.
    /// </summary>
    public IReadOnlyDictionary<string, string> PathParameters => field ??= Read(_pathParameters);

    /// <summary>The variables of the API's stage. Empty when there are none.</summary>
    public IReadOnlyDictionary<string, string> StageVariables => field ??= Read(_stageVariables);

    /// <summary>Deserializes the event on the first call: <c>GetEvent&lt;APIGatewayV2Request&gt;()</c>.</summary>
    /// <typeparam name="TEvent">A type of <c>Lambent.Events</c>, or a type that has its own JSON contract in the same way.</typeparam>
    /// <exception cref="ObjectDisposedException">The response has been sent.</exception>
    public TEvent GetEvent<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TEvent>()
        where TEvent : class, ILambdaJson
    {
        if (_typed is TEvent typed)
            return typed;
        var read = new JsonContracts().Find<TEvent>(null, "event").Read(Event);
        _typed = read;
        return read;
    }

    /// <summary>Reads the values that have not been read yet, because the memory of the event is about to be released.</summary>
    internal void MaterializeBeforeRelease()
    {
        _ = PathParameters;
        _ = StageVariables;
    }

    /// <summary>Called when the memory of the event is about to be reused.</summary>
    internal void End()
    {
        _ended = true;
        _event = default;
    }

    private IReadOnlyDictionary<string, string> Read(JsonSlice map)
    {
        if (!map.IsObject || _ended)
            return ReadOnlyDictionary<string, string>.Empty;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var members = map.Members();
        while (members.Next())
            values[members.Name] = members.Value.Text ?? "";
        return values;
    }
}
