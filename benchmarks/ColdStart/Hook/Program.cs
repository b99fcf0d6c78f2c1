// examples/HelloWorld with a shutdown hook: what the hook costs at start.
using Lambent;

LambdaShutdown.Register(() => { });
LambdaRuntime.Run((string text, LambdaContext context) => new string(text.Reverse().ToArray()));
