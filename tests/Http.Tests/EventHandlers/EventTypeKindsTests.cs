using Lambent.Events;
using Xunit;

namespace Lambent.Http.Tests;

public sealed class EventTypeKindsTests
{
    /// <summary>All kinds that a function gets.</summary>
    public static TheoryData<string> Kinds =>
        [.. LambdaEvents.Kinds.Where(kind => LambdaEvents.TypeOf(kind)!.Direction != LambdaEventDirection.Returned).Select(kind => kind.Key)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_is_read_by_the_type_that_the_table_of_types_has(string key)
    {
        var kind = new LambdaEventKind(key);
        var type = LambdaEvents.TypeOf(kind)!.Type;

        Assert.True(EventTypeKinds.HasKinds(type));
        Assert.True(EventTypeKinds.Reads(type, kind));
        Assert.Equal(type.Name, EventTypeKinds.TypeOf(kind));
    }

    [Fact]
    public void Other_types_have_no_kinds()
    {
        Assert.False(EventTypeKinds.HasKinds(typeof(SqsMessage)));
        Assert.False(EventTypeKinds.HasKinds(typeof(SqsEvent[])));
        Assert.False(EventTypeKinds.HasKinds(typeof(string)));
        Assert.False(EventTypeKinds.Reads(typeof(SnsEvent), new LambdaEventKind("sqs")));
        Assert.False(EventTypeKinds.Reads(typeof(EventBridgeEvent), new LambdaEventKind("sqs")));
        Assert.Null(EventTypeKinds.TypeOf(new LambdaEventKind("sqs-response")));
    }
}
