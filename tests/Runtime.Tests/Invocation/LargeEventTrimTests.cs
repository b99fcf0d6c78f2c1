using Xunit;

namespace Lambent.Tests.Invocation;

public sealed class LargeEventTrimTests
{
    private int _collections;

    [Fact]
    public void Memory_is_returned_once_when_20_small_events_have_followed_a_large_one()
    {
        var trim = new LargeEventTrim(() => _collections++);

        trim.OnEventEnded(large: true);
        Small(trim, 19);
        Assert.Equal(0, _collections);
        Small(trim, 1);
        Assert.Equal(1, _collections);
        Small(trim, 100);
        Assert.Equal(1, _collections);
    }

    [Fact]
    public void A_function_that_often_receives_large_events_runs_no_collection()
    {
        var trim = new LargeEventTrim(() => _collections++);

        for (var i = 0; i < 100; i++)
        {
            trim.OnEventEnded(large: true);
            Small(trim, 19);
        }

        Assert.Equal(0, _collections);
    }

    [Fact]
    public void Small_events_alone_run_no_collection()
    {
        Small(new LargeEventTrim(() => _collections++), 100);

        Assert.Equal(0, _collections);
    }

    private static void Small(LargeEventTrim trim, int count)
    {
        for (var i = 0; i < count; i++)
            trim.OnEventEnded(large: false);
    }
}
