using Xunit;

namespace Lambent.Emulator.Tests;

public sealed class LambdaEmulatorOptionsTests
{
    [Fact]
    public void Without_variables_the_defaults_hold() => Assert.Equal(new LambdaEmulatorOptions(), LambdaEmulatorOptions.FromEnvironment(_ => null));

    [Fact]
    public void Every_variable_is_read()
    {
        var options = From(
            ("LOCAL_LAMBDA_HOST", "localhost"), ("LOCAL_LAMBDA_PORT", "8080"), ("LOCAL_LAMBDA_INVOCATION_ENDPOINT", "/run"),
            ("AWS_LAMBDA_FUNCTION_NAME", "orders"), ("AWS_LAMBDA_FUNCTION_TIMEOUT", "29"), ("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512"), ("AWS_REGION", "eu-west-1"),
            ("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start"), ("AWS_LAMBDA_MAX_CONCURRENCY", "8"));

        Assert.Equal(
            new LambdaEmulatorOptions
            {
                Host = "localhost",
                Port = 8080,
                InvocationPath = "/run",
                Region = "eu-west-1",
                Function = new()
                {
                    Name = "orders",
                    Timeout = TimeSpan.FromSeconds(29),
                    MemorySize = 512,
                    InitializationType = LambdaInitializationType.SnapStart,
                    MaxConcurrency = 8,
                },
            },
            options);
    }

    [Fact]
    public void The_older_name_of_the_endpoint_is_read_and_yields_to_the_newer()
    {
        Assert.Equal("/older", From(("LOCAL_LAMBDA_SERVER_INVOCATION_ENDPOINT", "/older")).InvocationPath);
        Assert.Equal("/newer", From(("LOCAL_LAMBDA_SERVER_INVOCATION_ENDPOINT", "/older"), ("LOCAL_LAMBDA_INVOCATION_ENDPOINT", "/newer")).InvocationPath);
    }

    [Theory]
    [InlineData("LOCAL_LAMBDA_HOST", "0.0.0.0", "is not a loopback address")]
    [InlineData("LOCAL_LAMBDA_HOST", "example.com", "is not a loopback address")]
    [InlineData("LOCAL_LAMBDA_PORT", "70000", "is not a port from 0 to 65535")]
    [InlineData("LOCAL_LAMBDA_PORT", "-1", "is not a port from 0 to 65535")]
    [InlineData("LOCAL_LAMBDA_INVOCATION_ENDPOINT", "invoke", "is not a path for invocations")]
    [InlineData("LOCAL_LAMBDA_SERVER_INVOCATION_ENDPOINT", "/{x}", "is not a path for invocations")]
    [InlineData("LOCAL_LAMBDA_INVOCATION_ENDPOINT", "/2018-06-01/runtime/invocation/next", "is not a path for invocations")]
    [InlineData("LOCAL_LAMBDA_INVOCATION_ENDPOINT", "/2020-01-01/extension/register", "is not a path for invocations")]
    [InlineData("AWS_LAMBDA_FUNCTION_NAME", "a b", "is not a function name")]
    [InlineData("AWS_LAMBDA_FUNCTION_TIMEOUT", "0", "is not a number of seconds")]
    [InlineData("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "big", "is not a number of MB")]
    [InlineData("AWS_LAMBDA_MAX_CONCURRENCY", "0", "is not a number from 1 to 10000")]
    public void A_value_that_cannot_be_used_is_named_with_its_variable(string name, string value, string why)
    {
        var error = Assert.Throws<LambdaEmulatorException>(() => From((name, value)));

        Assert.StartsWith($"{name} is '{value}', which {why}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_in_code_are_named_by_their_members()
    {
        var error = await Assert.ThrowsAsync<LambdaEmulatorException>(() => LambdaEmulator.StartAsync(new() { Host = "10.0.0.1" }, TestContext.Current.CancellationToken));

        Assert.StartsWith("LambdaEmulatorOptions.Host is '10.0.0.1'", error.Message, StringComparison.Ordinal);
    }

    public static TheoryData<LambdaFunctionOptions, string> Refused => new()
    {
        { new() { Name = "a b" }, "LambdaFunctionOptions.Name is 'a b'" },
        { new() { Timeout = TimeSpan.Zero }, "LambdaFunctionOptions.Timeout is 00:00:00" },
        { new() { InitTimeout = TimeSpan.Zero }, "LambdaFunctionOptions.InitTimeout is 00:00:00" },
        { new() { ReservedConcurrency = 0 }, "LambdaFunctionOptions.ReservedConcurrency is 0" },
        { new() { Async = new() { MaxRetryAttempts = 3 } }, "LambdaFunctionOptions.Async.MaxRetryAttempts is 3" },
        { new() { Async = new() { RetryDelay = TimeSpan.FromDays(1) } }, "LambdaFunctionOptions.Async.RetryDelay is 1.00:00:00" },
        { new() { Process = new() { FileName = "x", ShutdownScale = double.NaN } }, "LambdaProcessOptions.ShutdownScale is NaN" },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public async Task A_function_that_cannot_be_is_named_by_its_option(LambdaFunctionOptions function, string beginning)
    {
        var error = await Assert.ThrowsAsync<LambdaEmulatorException>(() => LambdaEmulator.StartAsync(new() { Port = 0, Function = function }, TestContext.Current.CancellationToken));

        Assert.StartsWith(beginning, error.Message, StringComparison.Ordinal);
    }

    private static LambdaEmulatorOptions From(params (string Name, string Value)[] variables) =>
        LambdaEmulatorOptions.FromEnvironment(name => variables.FirstOrDefault(variable => variable.Name == name).Value);
}
