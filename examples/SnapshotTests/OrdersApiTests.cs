using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lambent.Events;
using Lambent.Testing;
using Shouldly;
using SnapshotTests.Orders;
using Xunit;

namespace SnapshotTests;

public sealed class OrdersApiTests
{
    private static readonly JsonSerializerOptions Indented = new(APIGatewayV2Response.JsonTypeInfo.Options)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Every request of an HTTP API that Lambent packs: odd headers, no body, base64, authorizers.</summary>
    public static TheoryData<string> Samples => [.. EventSamples.Of(new LambdaEventKind("apigateway-http-v2-request")).Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_answered(string sample) => Match(OrdersApi.Handle(EventSamples.Named(sample).Read<APIGatewayV2Request>()), sample);

    [Theory]
    [InlineData("place-order")]
    [InlineData("place-nothing")]
    [InlineData("delete")]
    public void An_event_of_ours_is_answered(string name)
    {
        var json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "events", name + ".json"));

        Match(OrdersApi.Handle(LambdaEvents.Parse<APIGatewayV2Request>(json)), name);
    }

    /// <summary>
    /// Compares with <c>snapshots/{test}.{name}.approved.json</c>; a difference fails and says how to approve it. With Verify this is
    /// <c>await VerifyJson(json).UseParameters(name)</c>.
    /// </summary>
    private static void Match(APIGatewayV2Response response, string name, [CallerMemberName] string test = "") =>
        JsonSerializer.Serialize(response, Indented).ShouldMatchApproved(options => options
            .NoDiff()
            .SubFolder("snapshots")
            .WithFileExtension("json")
            .WithFilenameGenerator((_, _, kind, extension) => $"{test}.{name.Replace('/', '.')}.{kind}.{extension}"));
}
