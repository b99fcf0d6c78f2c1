using System.Text.Json.Serialization;
using Lambent;

var builder = WebApplication.CreateSlimBuilder(args);
builder.UseLambda();
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, AppJson.Default));

var app = builder.Build();
app.MapGet("/hello/{name}", (string name) => new Greeting($"Hello {name}"));
app.Run();

internal sealed record Greeting(string Message);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Greeting))]
internal sealed partial class AppJson : JsonSerializerContext;
