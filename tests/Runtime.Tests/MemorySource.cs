using System.Text;

namespace Lambent.Tests;

/// <summary>A source that delivers events from a list and records the outcomes.</summary>
internal sealed class MemorySource(params string[] events) : InvocationSource
{
    private readonly Queue<string> _events = new(events);
    private int _count;

    /// <summary>The results, and <c>type: message</c> for errors.</summary>
    public List<string> Outcomes { get; } = [];

    public List<LambdaError> Errors { get; } = [];

    public LambdaError? InitError { get; private set; }

    /// <summary>Creates the context of an event from its number, which starts at 1.</summary>
    public Func<int, LambdaContext> Context { get; init; } = number => new LambdaContext { RequestId = number.ToString(System.Globalization.CultureInfo.InvariantCulture) };

    public override bool Receive(LambdaInvocation invocation, CancellationToken stopping)
    {
        if (!_events.TryDequeue(out var text))
            return false;
        Deliver(invocation, Encoding.UTF8.GetBytes(text), Context(++_count));
        return true;
    }

    public override void Succeed(LambdaInvocation invocation) => Outcomes.Add(Encoding.UTF8.GetString(invocation.WrittenResponse));

    public override void Fail(LambdaInvocation invocation, LambdaError error)
    {
        Errors.Add(error);
        Outcomes.Add($"{error.ErrorType}: {error.ErrorMessage}");
    }

    public override void FailInit(LambdaError error) => InitError = error;
}
