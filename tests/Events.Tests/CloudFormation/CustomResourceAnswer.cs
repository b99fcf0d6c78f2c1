using System.Text;
using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

/// <summary>
/// The body that a pre-signed URL receives. CloudFormation's rules: at most 4096 bytes, a Reason when the status is FAILED, and a PhysicalResourceId.
/// See https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-responses.html.
/// </summary>
internal static class CustomResourceAnswer
{
    public const string StackId = "arn:aws:cloudformation:us-east-1:111122223333:stack/s/g";

    public static Task<string> AnswerAsync(
        Func<CloudFormationCustomResourceRequest, CloudFormationCustomResourceResponse> handler, CloudFormationCustomResourceRequest? request = null) =>
        AnswerAsync((request, _) => Task.FromResult(handler(request)), request: request);

    public static async Task<string> AnswerAsync(
        Func<CloudFormationCustomResourceRequest, CancellationToken, Task<CloudFormationCustomResourceResponse>> handler,
        LambdaContext? context = null,
        CloudFormationCustomResourceRequest? request = null)
    {
        using var server = new ResponseUrl();

        await CloudFormationCustomResource.RunAsync((request ?? Request()) with { ResponseUrl = server.Address + "/put?Signature=x%2By" }, context ?? new LambdaContext(), handler);

        var (head, body) = await server.ReceivedAsync();
        Assert.StartsWith("PUT /put?Signature=x%2By HTTP/1.1\r\n", head, StringComparison.Ordinal);
        return body;
    }

    public static CloudFormationCustomResourceRequest Request() => LambdaEvents.Parse<CloudFormationCustomResourceRequest>(
        $$$"""
        {
          "RequestType": "Create", "ResponseURL": "", "StackId": "{{{StackId}}}", "RequestId": "u", "ResourceType": "Custom::Thing",
          "LogicalResourceId": "Thing", "ServiceToken": "arn:x", "ResourceProperties": { "ServiceToken": "arn:x", "Big": "1" }
        }
        """);

    public static Dictionary<string, string> Data(string name, string value) => new() { [name] = value };

    public static void AssertSucceeded(string data, string body) => AssertJson(
        $$"""{"Status":"SUCCESS","PhysicalResourceId":"thing-1","StackId":"{{StackId}}","RequestId":"u","LogicalResourceId":"Thing"{{data}}}""", body);

    public static void AssertFailed(string reason, string body, string physicalResourceId = "Thing") =>
        AssertJson(
            $$"""{"Status":"FAILED","Reason":{{JsonSerializer.Serialize(reason)}},"PhysicalResourceId":"{{physicalResourceId}}","StackId":"{{StackId}}","RequestId":"u","LogicalResourceId":"Thing"}""",
            body);

    public static void AssertFailedStart(string reason, string body)
    {
        using var json = JsonDocument.Parse(body);
        var whole = json.RootElement.GetProperty("Reason").GetString()!;
        Assert.StartsWith(reason, whole, StringComparison.Ordinal);
        AssertFailed(whole, body);
    }

    public static void AssertJson(string expected, string body)
    {
        Assert.InRange(Encoding.UTF8.GetByteCount(body), 1, 4096);
        using var wanted = JsonDocument.Parse(expected);
        using var sent = JsonDocument.Parse(body);
        Assert.True(JsonElement.DeepEquals(wanted.RootElement, sent.RootElement), $"Expected: {expected}\nSent: {body}");
    }
}
