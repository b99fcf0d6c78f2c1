using System.Text.Json.Serialization;
using Lambent;

LambdaRuntime.Run<HelloRequest, HelloResponse>(Handle, AppJson.Default);

static HelloResponse Handle(HelloRequest request, LambdaContext context) => new($"Hello {request.Name ?? "World"}");

internal sealed record HelloRequest(string? Name);

internal sealed record HelloResponse(string Message);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(HelloRequest))]
[JsonSerializable(typeof(HelloResponse))]
internal sealed partial class AppJson : JsonSerializerContext;
