using System.Collections.Concurrent;
using System.Reflection;
using Xunit;
using Xunit.v3;

namespace Lambent.TestKit;

/// <summary>
/// Ends every test of an assembly after a time, also one that blocks its thread. The test is cancelled first; one that does not end then ends the process, so
/// that its name is known and the run does not wait for ever. A test with a <c>Timeout</c> of its own, shorter or longer, gets that one.
/// </summary>
/// <param name="seconds">The time of a test without a <c>Timeout</c>.</param>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class TimeLimitAttribute(int seconds) : BeforeAfterTestAttribute
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<string, CancellationTokenSource> _running = new();

    public override void Before(MethodInfo methodUnderTest, IXunitTest test)
    {
        var context = TestContext.Current;
        var limit = test.Timeout > 0 ? TimeSpan.FromMilliseconds(test.Timeout) : TimeSpan.FromSeconds(seconds);
        var outOfTime = new CancellationTokenSource(limit);
        outOfTime.Token.UnsafeRegister(
            _ =>
            {
                context.CancelCurrentTest();
                var end = new CancellationTokenSource(Grace);
                end.Token.UnsafeRegister(_ => End(test, limit), null);
            },
            null);
        _running[test.UniqueID] = outOfTime;
    }

    public override void After(MethodInfo methodUnderTest, IXunitTest test)
    {
        if (_running.TryRemove(test.UniqueID, out var outOfTime))
            outOfTime.Dispose();
    }

    private void End(IXunitTest test, TimeSpan limit)
    {
        if (_running.ContainsKey(test.UniqueID))
            Environment.FailFast($"The test '{test.TestDisplayName}' did not end within {limit.TotalSeconds} s, nor within {Grace.TotalSeconds} s after it was cancelled.");
    }
}
