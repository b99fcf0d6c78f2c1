using System.Text.Json.Serialization;
using Lambent;

var builder = LambdaApplication.CreateBuilder(args);
var app = builder.Build(AppJson.Default);
app.MapGet("/hello/{name}", (string name) => new Greeting($"Hello {name}"));
app.Run();

internal sealed record Greeting(string Message);

[JsonSerializable(typeof(Greeting))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class AppJson : JsonSerializerContext;
