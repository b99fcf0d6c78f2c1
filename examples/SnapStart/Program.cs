using System.Text.Json.Serialization;
using Lambent;

var greeter = new Greeter();

LambdaSnapStart.WarmUp("\"nobody\"");
LambdaSnapStart.BeforeSnapshot(greeter.LoadAsync);
LambdaSnapStart.AfterRestore(greeter.RenewAsync);

LambdaRuntime.Run<string, Greeting>(greeter.Greet, AppJson.Default);

internal sealed class Greeter
{
    private string _words = "Hello";
    private bool _restored;

    /// <summary>What takes long and is the same for all environments belongs before the snapshot.</summary>
    public ValueTask LoadAsync(CancellationToken cancellationToken)
    {
        _words = "Hello again";
        return default;
    }

    /// <summary>What must differ between environments, or grows old, belongs after the restore: connections, credentials, random seeds, the time.</summary>
    public ValueTask RenewAsync(CancellationToken cancellationToken)
    {
        _restored = true;
        return default;
    }

    public Greeting Greet(string name, LambdaContext context) => new($"{_words} {name}", _restored);
}

internal sealed record Greeting(string Text, bool Restored);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Greeting))]
internal sealed partial class AppJson : JsonSerializerContext;
