using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Lambent.Events.Generators.Tests;

public sealed class KindTests
{
    private const string Lamp =
        """
        namespace Lamps;

        [LambdaEvent("lamp-request", LambdaEventDirection.Received)]
        [LambdaEvent("lamp-b-request", LambdaEventDirection.Both)]
        public sealed record LampEvent;

        [LambdaEvent("lamp-response", LambdaEventDirection.Returned)]
        public sealed record LampResponse;

        [EventBridgeDetail("eventbridge-lamp-state-change")]
        public sealed record LampDetail;
        """;

    private static GeneratorDriver Driver => CSharpGeneratorDriver.Create(
        [new KindGenerator().AsSourceGenerator()],
        parseOptions: new(LanguageVersion.CSharp14),
        driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    [Fact]
    public void The_table_has_a_row_for_each_kind_in_ordinal_order()
    {
        var code = Assert.Single(Driver.RunGenerators(Compilations.Of(Lamp), TestContext.Current.CancellationToken).GetRunResult().GeneratedTrees).ToString();

        Assert.Equal(
            [
                """["eventbridge-lamp-state-change"] = static () => EventBridge(global::Lamps.LampDetail.JsonTypeInfo),""",
                """["lamp-b-request"] = static () => Both(global::Lamps.LampEvent.JsonTypeInfo),""",
                """["lamp-request"] = static () => Received(global::Lamps.LampEvent.JsonTypeInfo),""",
                """["lamp-response"] = static () => Returned(global::Lamps.LampResponse.JsonTypeInfo),""",
            ],
            code.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("[\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Two_types_of_one_kind_are_an_error()
    {
        var compilation = Compilations.Of(Lamp).AddSyntaxTrees(Compilations.Parse("""namespace Lamps; [LambdaEvent("lamp-request", LambdaEventDirection.Received)] public sealed record Torch;"""));

        var problem = Assert.Single(Driver.RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult().Diagnostics);

        Assert.Equal("LAMBENTGEN014", problem.Id);
        Assert.Contains("'lamp-request'", problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unrelated_edit_does_not_write_the_table_again()
    {
        var compilation = Compilations.Of(Lamp);
        var driver = Driver.RunGenerators(compilation, TestContext.Current.CancellationToken);

        driver = driver.RunGenerators(compilation.AddSyntaxTrees(Compilations.Parse("namespace Lamps; public sealed record Shade(string Colour);")), TestContext.Current.CancellationToken);

        var reasons = driver.GetRunResult().Results.Single().TrackedSteps[KindGenerator.Kinds].SelectMany(step => step.Outputs).Select(output => output.Reason).ToList();
        Assert.All(reasons, reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{reason}"));
        Assert.Single(reasons);
    }
}
