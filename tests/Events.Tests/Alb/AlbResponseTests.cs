using Xunit;

namespace Lambent.Events.Tests;

public sealed class AlbResponseTests
{
    private static string Write(AlbResponse response) => Payload.Write(response, AlbResponse.JsonTypeInfo);

    [Fact]
    public void A_response_suits_target_groups_of_either_setting() =>
        Assert.Equal(
            """{"statusCode":404,"headers":{"content-type":"text/plain; charset=utf-8"},"body":"no","statusDescription":"404 Not Found","multiValueHeaders":{"content-type":["text/plain; charset=utf-8"]}}""",
            Write(AlbResponse.Text("no", 404)));

    [Fact]
    public void Headers_are_there_also_when_there_are_none() =>
        Assert.Equal("""{"statusCode":204,"headers":{},"statusDescription":"204 No Content","multiValueHeaders":{}}""", Write(AlbResponse.NoContent()));

    [Fact]
    public void A_status_without_a_name_has_no_description() =>
        Assert.Equal("""{"statusCode":299,"headers":{},"multiValueHeaders":{}}""", Write(AlbResponse.Status(299)));

    [Fact]
    public void A_header_is_added_or_replaced_in_both_maps()
    {
        var first = AlbResponse.Status(200);
        var response = first.WithHeader("Set-Cookie", "a=1").WithHeader("set-cookie", "b=2", "c=3");

        Assert.Equal(
            """{"statusCode":200,"headers":{"set-cookie":"c=3"},"statusDescription":"200 OK","multiValueHeaders":{"set-cookie":["b=2","c=3"]}}""",
            Write(response));
        Assert.Empty(first.Headers!);
        Assert.Equal("""{"headers":{"x-a":"1"},"multiValueHeaders":{"x-a":["1"]}}""", Write(new AlbResponse().WithHeader("x-a", "1")));
    }
}
