using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using Lambent.Http;

namespace Lambent;

/// <summary>What Lambda knows of a request, <c>httpContext.Features.Get&lt;LambdaHttpFeature&gt;()</c>; absent on Kestrel.</summary>
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

    /// <summary>What sent the event.</summary>
    public LambdaHttpSource Source { get; }

    /// <summary>The invocation.</summary>
    public LambdaContext LambdaContext { get; }

    /// <summary>The event as it came, JSON. It is there until the response is sent; copy what is to be kept.</summary>
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
    /// The parameters of the gateway's own route, such as <c>proxy</c>, as the event has them: a REST API leaves them encoded. Empty when there are none.
    /// </summary>
    public IReadOnlyDictionary<string, string> PathParameters => field ??= Read(_pathParameters);

    /// <summary>The variables of the API's stage. Empty when there are none.</summary>
    public IReadOnlyDictionary<string, string> StageVariables => field ??= Read(_stageVariables);

    /// <summary>The event as a type, read when it is first asked for: <c>GetEvent&lt;APIGatewayV2Request&gt;()</c>.</summary>
    /// <typeparam name="TEvent">An event of <c>Lambent.Events</c>, or a type that knows its JSON as they do.</typeparam>
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

    /// <summary>Reads what has not been read yet: the event is about to go.</summary>
    internal void MaterializeBeforeRelease()
    {
        _ = PathParameters;
        _ = StageVariables;
    }

    /// <summary>The event's memory is used for something else from now on.</summary>
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
