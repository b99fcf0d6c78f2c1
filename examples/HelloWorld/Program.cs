using Lambent;

LambdaRuntime.Run((string text, LambdaContext context) => new string(text.Reverse().ToArray()));
