using Xunit;

namespace Lambent.Aot.Tests;

/// <summary>A <c>LambdaApplication</c> as a native file: for Lambda, and for nothing else.</summary>
public sealed class MinimalApiTests(Functions functions)
{
    private const int Timeout = 60_000;

    [Fact]
    public void The_native_file_of_a_LambdaApplication_holds_no_type_of_Kestrel()
    {
        var file = File.ReadAllBytes(functions.File(Build.Aot, Functions.MinimalApi));

        // Type names are kept in the metadata of a native file as UTF-8.
        Assert.True(file.AsSpan().IndexOf("LambdaApplication"u8) > 0);
        Assert.Equal(-1, file.AsSpan().IndexOf("Kestrel"u8));
        Assert.Equal(-1, file.AsSpan().IndexOf("SocketTransport"u8));
    }

    [Fact(Timeout = Timeout)]
    public async Task Outside_Lambda_a_native_LambdaApplication_says_how_to_run_it()
    {
        await using var function = FunctionProcess.Start(functions.File(Build.Aot, Functions.MinimalApi), null);

        var (code, output, error) = await function.EndAsync();

        Assert.Equal((1, ""), (code, error));
        Assert.Contains(
            "AWS_LAMBDA_RUNTIME_API is not set, so this is not Lambda, and this file was published without the local server, as Native AOT files are. "
                + "Run the project with 'dotnet run', start this file with 'lambent run', or publish it with '<LambentLocalServer>true</LambentLocalServer>'.",
            Assert.Single(output.TrimEnd('\n').Split('\n')),
            StringComparison.Ordinal);
    }
}
