// examples/HelloWorld with a shutdown hook: what the hook costs at start.
using Lambent;

LambdaShutdown.Register(_ => { });
LambdaRuntime.Run((string text, LambdaContext context) => new string(text.Reverse().ToArray()));
