using System.Text.Json;
using Lambent;

var builder = WebApplication.CreateSlimBuilder(args);
builder.UseLambda();

var app = builder.Build();
app.MapGet("/", () => "Hello");
app.MapEvent((JsonElement ping, ILogger<Program> logger, LambdaContext context) => logger.LogInformation("{Id}", context.RequestId));
app.Run();
