using System.Text;
using Lambent.Emulator;
using Xunit;

namespace Lambent.Aot.Tests;

/// <summary>The emulator as tests here use it.</summary>
internal static class Lambda
{
    public static Task<LambdaEmulator> StartAsync(LambdaFunctionOptions? function = null) =>
        LambdaEmulator.StartAsync(new LambdaEmulatorOptions { Port = 0, Function = (function ?? new()) with { Name = "probe" } }, TestContext.Current.CancellationToken);

    /// <summary>Sends an event; the answer is the result's payload as text.</summary>
    public static Task<LambdaInvokeResult> InvokeAsync(this LambdaEmulator emulator, string json, LambdaInvokeOptions? options = null) =>
        emulator.InvokeAsync(Encoding.UTF8.GetBytes(json), options, TestContext.Current.CancellationToken);
}
