using System.IO.Compression;
using Xunit;

namespace Lambent.Http.Tests.Conformance;

/// <summary>What AWS's adapter is tested for on REST APIs first of all, here for every source that can carry it.</summary>
public sealed class CommonTests
{
    private const int Timeout = 60_000;

    private static CancellationToken Test => TestContext.Current.CancellationToken;

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Requests.Sources), MemberType = typeof(Requests))]
    public async Task All_values_are_JSON_with_a_charset_and_200(LambdaHttpSource source)
    {
        var answer = await ValuesApp.AnswerAsync(Requests.Get(source, "/api/values"));

        Assert.Equal((200, """["one","two"]""", "application/json; charset=utf-8", false), (answer.Status, answer.Body, answer.Header("Content-Type"), answer.IsBase64));
    }

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Requests.Sources), MemberType = typeof(Requests))]
    public async Task A_single_value_is_found_by_its_path(LambdaHttpSource source) =>
        Assert.Equal("value=5", (await ValuesApp.AnswerAsync(Requests.Get(source, "/api/values/5"))).Body);

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Requests.Sources), MemberType = typeof(Requests))]
    public async Task A_query_is_bound_and_so_is_none(LambdaHttpSource source)
    {
        await using var lambda = await ValuesApp.StartAsync();

        Assert.Equal("Lewis, Meriwether", (await lambda.SendAsync(Requests.Get(source, "/api/query", Requests.Query(source, ("firstName", "Lewis"), ("lastName", "Meriwether"))))).Body);
        Assert.Equal(", ", (await lambda.SendAsync(Requests.Get(source, "/api/query"))).Body);
    }

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Requests.Sources), MemberType = typeof(Requests))]
    public async Task An_encoded_query_survives_a_URL_and_a_plus_in_a_time(LambdaHttpSource source)
    {
        var answer = await ValuesApp.AnswerAsync(Requests.Get(source, "/api/moment", Requests.Query(source, ("url", "http://www.example.com/a?b=c&d"), ("at", "2019-03-12T16:06:06.549817+00:00"))));

        Assert.Equal("http://www.example.com/a?b=c&d 2019-03-12T16:06:06.5498170+00:00", answer.Body);
    }

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Requests.Sources), MemberType = typeof(Requests))]
    public async Task A_PUT_with_a_body_is_echoed_and_one_without_is_202(LambdaHttpSource source)
    {
        await using var lambda = await ValuesApp.StartAsync();

        Assert.Equal((200, "Agent, Smith"), StatusAndBody(await lambda.SendAsync(Requests.Of(source, "PUT", "/api/values", Requests.Body(source, "Agent, Smith", "text/plain")))));
        Assert.Equal((202, ""), StatusAndBody(await lambda.SendAsync(Requests.Of(source, "PUT", "/api/values"))));
    }

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Requests.Sources), MemberType = typeof(Requests))]
    public async Task An_error_is_an_empty_500_without_a_word_of_the_exception(LambdaHttpSource source)
    {
        await using var lambda = await ValuesApp.StartAsync();

        foreach (var path in (string[])["/api/error", "/api/aggregate", "/api/typeload"])
        {
            var answer = await lambda.SendAsync(Requests.Get(source, path));
            Assert.Equal((500, ""), StatusAndBody(answer));
            Assert.Null(answer.Header("ErrorType")); // there is no option that sends it: the developer's exception page does that in ASP.NET Core
        }

        Assert.Contains("why it failed", lambda.Log, StringComparison.Ordinal);
        Assert.Contains("other", lambda.Log, StringComparison.Ordinal);
        Assert.Contains("ReflectionTypeLoadException", lambda.Log, StringComparison.Ordinal);
    }

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Requests.Sources), MemberType = typeof(Requests))]
    public async Task Bytes_go_out_and_come_in_as_base64(LambdaHttpSource source)
    {
        var bytes = Enumerable.Range(0, 255).Select(i => (byte)i).ToArray();
        await using var lambda = await ValuesApp.StartAsync();

        var got = await lambda.SendAsync(Requests.Get(source, "/api/binary"));
        Assert.Equal((200, "application/octet-stream", true), (got.Status, got.Header("Content-Type"), got.IsBase64));
        Assert.Equal(bytes, got.Bytes);
        var put = await lambda.SendAsync(Requests.Of(source, "PUT", "/api/binary", Requests.Body(source, Convert.ToBase64String(bytes), "application/octet-stream", isBase64: true)));
        Assert.Equal(string.Join(",", bytes), put.Body);
    }

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Requests.Sources), MemberType = typeof(Requests))]
    public async Task A_missing_resource_is_404_and_an_empty_answer_has_no_content_type(LambdaHttpSource source)
    {
        await using var lambda = await ValuesApp.StartAsync();

        Assert.Equal((404, ""), StatusAndBody(await lambda.SendAsync(Requests.Get(source, "/api/nothing"))));
        var deleted = await lambda.SendAsync(Requests.Of(source, "DELETE", "/api/values/5"));
        Assert.Equal((204, ""), StatusAndBody(deleted));
        Assert.Null(deleted.Header("Content-Type"));
    }

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Requests.Sources), MemberType = typeof(Requests))]
    public async Task A_redirect_is_302_with_a_location_and_no_content_type(LambdaHttpSource source)
    {
        var answer = await ValuesApp.AnswerAsync(Requests.Get(source, "/api/redirect"));

        Assert.Equal((302, "/api/values", null), (answer.Status, answer.Header("Location"), answer.Header("Content-Type")));
    }

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Requests.Sources), MemberType = typeof(Requests))]
    public async Task The_content_length_is_the_body_s_and_0_without_one(LambdaHttpSource source)
    {
        await using var lambda = await ValuesApp.StartAsync();

        Assert.Equal("17", (await lambda.SendAsync(Requests.Of(source, "POST", "/api/length", Requests.Body(source, "{\"a\":\"12 letters\"", "application/json")))).Body);
        Assert.Equal("0", (await lambda.SendAsync(Requests.Of(source, "POST", "/api/length", TestEvents.Header(source, "content-length", "0")))).Body);
        Assert.Equal("", (await lambda.SendAsync(Requests.Get(source, "/api/length"))).Body); // none, as Kestrel has it when the client says none
    }

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Requests.Sources), MemberType = typeof(Requests))]
    public async Task A_compressed_response_is_base64_of_gzip(LambdaHttpSource source)
    {
        var answer = await ValuesApp.AnswerAsync(Requests.Get(source, "/api/long", TestEvents.Header(source, "accept-encoding", "gzip")));

        Assert.Equal(("gzip", true), (answer.Header("Content-Encoding"), answer.IsBase64));
        using var reader = new StreamReader(new GZipStream(new MemoryStream(answer.Bytes), CompressionMode.Decompress));
        Assert.Equal(ValuesApp.LongText, await reader.ReadToEndAsync(Test));
    }

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Requests.Sources), MemberType = typeof(Requests))]
    public async Task A_scoped_service_is_one_per_request(LambdaHttpSource source)
    {
        await using var lambda = await ValuesApp.StartAsync();

        var first = (await lambda.SendAsync(Requests.Get(source, "/api/services"))).Body.Split(' ');
        var second = (await lambda.SendAsync(Requests.Get(source, "/api/services"))).Body.Split(' ');

        Assert.Equal(("True", "True"), (first[1], second[1]));
        Assert.NotEqual(first[0], second[0]);
    }

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Requests.Sources), MemberType = typeof(Requests))]
    public async Task A_minimal_API_binds_a_body_of_JSON(LambdaHttpSource source)
    {
        var answer = await ValuesApp.AnswerAsync(Requests.Of(source, "POST", "/api/people", Requests.Body(source, """{"name":"Ann","age":41}""", "application/json")));

        Assert.Equal("""{"name":"ANN","age":42}""", answer.Body);
    }

    private static (int Status, string Body) StatusAndBody(Answer answer) => (answer.Status, answer.Body);
}
