using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Benchmarks;

// The members of APIGatewayV2Request as plain mutable classes: the yardstick for EventReading.
internal sealed class PlainHttpRequest : Plain
{
    public string? Version { get; set; }
    public string? RouteKey { get; set; }
    public string? RawPath { get; set; }
    public string? RawQueryString { get; set; }
    public List<string>? Cookies { get; set; }
    public Dictionary<string, string>? Headers { get; set; }
    public Dictionary<string, string>? QueryStringParameters { get; set; }
    public Dictionary<string, string>? PathParameters { get; set; }
    public Dictionary<string, string>? StageVariables { get; set; }
    public PlainRequestContext? RequestContext { get; set; }
    public string? Body { get; set; }
    public bool? IsBase64Encoded { get; set; }
}

internal abstract class Plain
{
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? More { get; set; }
}

internal sealed class PlainRequestContext : Plain
{
    public string? AccountId { get; set; }
    public string? ApiId { get; set; }
    public PlainAuthentication? Authentication { get; set; }
    public PlainAuthorizer? Authorizer { get; set; }
    public string? DomainName { get; set; }
    public string? DomainPrefix { get; set; }
    public PlainHttp? Http { get; set; }
    public string? RequestId { get; set; }
    public string? RouteId { get; set; }
    public string? RouteKey { get; set; }
    public string? Stage { get; set; }
    public string? Time { get; set; } // its form, 21/Nov/2026:13:04:33 +0000, is none that System.Text.Json reads as a time
    public long? TimeEpoch { get; set; }
}

internal sealed class PlainAuthentication : Plain
{
    public Dictionary<string, JsonElement>? ClientCert { get; set; }
}

internal sealed class PlainAuthorizer : Plain
{
    public PlainJwt? Jwt { get; set; }
    public Dictionary<string, JsonElement>? Lambda { get; set; }
    public Dictionary<string, JsonElement>? Iam { get; set; }
}

internal sealed class PlainJwt : Plain
{
    public Dictionary<string, string>? Claims { get; set; }
    public List<string>? Scopes { get; set; }
}

internal sealed class PlainHttp : Plain
{
    public string? Method { get; set; }
    public string? Path { get; set; }
    public string? Protocol { get; set; }
    public string? SourceIp { get; set; }
    public string? UserAgent { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlainHttpRequest))]
internal sealed partial class PlainHttpJson : JsonSerializerContext;
