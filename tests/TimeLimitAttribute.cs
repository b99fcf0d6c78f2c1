using System.Collections.Concurrent;
using System.Reflection;
using Xunit;
using Xunit.v3;

namespace Lambent.TestKit;

/// <summary>
/// Ends every test of an assembly after a time, also one that blocks its thread. The test is cancelled first; one that does not end then ends the process, so
/// that its name is known and the run does not wait for ever.
/// </summary>
/// <param name="seconds">The time.</param>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class TimeLimitAttribute(int seconds) : BeforeAfterTestAttribute
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<string, CancellationTokenSource> _running = new();

    public override void Before(MethodInfo methodUnderTest, IXunitTest test)
    {
        var context = TestContext.Current;
        var outOfTime = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        outOfTime.Token.UnsafeRegister(
            _ =>
            {
                context.CancelCurrentTest();
                var end = new CancellationTokenSource(Grace);
                end.Token.UnsafeRegister(_ => End(test), null);
            },
            null);
        _running[test.UniqueID] = outOfTime;
    }

    public override void After(MethodInfo methodUnderTest, IXunitTest test)
    {
        if (_running.TryRemove(test.UniqueID, out var outOfTime))
            outOfTime.Dispose();
    }

    private void End(IXunitTest test)
    {
        if (_running.ContainsKey(test.UniqueID))
            Environment.FailFast($"The test '{test.TestDisplayName}' did not end within {seconds} s, nor within {Grace.TotalSeconds} s after it was cancelled.");
    }
}
