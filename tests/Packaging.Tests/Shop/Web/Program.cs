using Lambent;

var builder = WebApplication.CreateSlimBuilder(args);
builder.UseLambda();

var app = builder.Build();
app.MapGet("/", () => "Hello");
app.Run();
