using Lambent;

LambdaRuntime.CreateBuilder().UseReflectionJson().Map((string text) => text).Run();
