using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Lambent.Events.Generators.Tests;

public sealed class KindTests
{
    private const string Lamp =
        """
        namespace Lamps;

        /// <summary>See <see href="https://docs.aws.amazon.com/lamps/requests.html"/>.</summary>
        [LambdaEvent("lamp-request", LambdaEventDirection.Received, "lamp & bulb", "lamp=on", DecidedBy = "lamp.isLamp")]
        [LambdaEvent("lamp-b-request", LambdaEventDirection.Both, "lamp & bulb & shade")]
        public sealed record LampEvent;

        /// <summary>See <see href="https://docs.aws.amazon.com/lamps/responses.html"/>.</summary>
        [LambdaEvent("lamp-response", LambdaEventDirection.Returned, "lampId")]
        public sealed record LampResponse;

        /// <summary>See <see href="https://docs.aws.amazon.com/lamps/events.html"/>.</summary>
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
    public void The_rules_stand_in_the_order_of_what_they_say()
    {
        var code = Assert.Single(Driver.RunGenerators(Compilations.Of(Lamp), TestContext.Current.CancellationToken).GetRunResult().GeneratedTrees).ToString();

        Assert.Equal(
            [
                """new("lamp-request", "lamp.isLamp") { Decides = true },""",
                """new("lamp-b-request", "lamp", "bulb", "shade"),""",
                """new("lamp-request", "lamp=on"),""",
                """new("lamp-request", "lamp", "bulb"),""",
                """new("lamp-response", "lampId"),""",
            ],
            code.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("new(", StringComparison.Ordinal)));
    }

    [Fact]
    public void Event_types_are_named_with_the_kinds_that_they_read()
    {
        var code = Assert.Single(Driver.RunGenerators(Compilations.Of(Lamp), TestContext.Current.CancellationToken).GetRunResult().GeneratedTrees).ToString();

        Assert.Contains(""""
                internal const string Rows =
                    "LampEvent=lamp-b-request\n" +
                    "LampEvent=lamp-request";
            """", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LAMBENTGEN015", "bulb & lamp", "href=\"https://docs.aws.amazon.com/torches.html\"", "'lamp & bulb' tells 'lamp-request' and 'torch'")]
    [InlineData("LAMBENTGEN016", "torch", "cref=\"LampEvent\"", "'Lamps.Torch', which reads 'torch', links no page")]
    public void A_rule_of_two_kinds_and_a_missing_page_are_errors(string id, string rule, string link, string message)
    {
        var torch = $$"""
            namespace Lamps;
            /// <summary>See <see {{link}}/>.</summary>
            [LambdaEvent("torch", LambdaEventDirection.Received, "{{rule}}")]
            public sealed record Torch;
            """;

        var problem = Assert.Single(Driver.RunGenerators(Compilations.Of(Lamp).AddSyntaxTrees(Compilations.Parse(torch)), TestContext.Current.CancellationToken).GetRunResult().Diagnostics);

        Assert.Equal(id, problem.Id);
        Assert.Contains(message, problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_types_of_one_kind_are_an_error()
    {
        var compilation = Compilations.Of(Lamp).AddSyntaxTrees(Compilations.Parse("""namespace Lamps; /** <see href="https://docs.aws.amazon.com/torches.html"/> */ [LambdaEvent("lamp-request", LambdaEventDirection.Received)] public sealed record Torch;"""));

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
