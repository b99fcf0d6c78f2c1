using Microsoft.CodeAnalysis;
using Xunit;

namespace Lambent.Events.Generators.Tests;

/// <summary>An edit runs again only what depends on it: an editor calls the generator at every key.</summary>
public sealed class CacheTests
{
    private const string Event =
        """
        namespace Lamps;

        [JsonPayload(JsonPayloadRules.OmitEmpty)]
        public sealed partial record LampEvent : LambdaPayload, ILambdaJson<LampEvent>
        {
            [JsonPropertyName("place")]
            public LampPlace? Place { get; set; }
        }
        """;

    private const string Part = "namespace Lamps; public sealed partial record LampPlace : LambdaPayload { [JsonPropertyName(\"room\")] public string? Room { get; set; } }";

    [Fact]
    public void An_unrelated_edit_runs_no_output_again()
    {
        var compilation = Compilations.Of(Event).AddSyntaxTrees(Compilations.Parse(Part));
        var driver = Compilations.Driver().RunGenerators(compilation, TestContext.Current.CancellationToken);

        driver = driver.RunGenerators(compilation.AddSyntaxTrees(Compilations.Parse("namespace Lamps; public sealed record Shade(string Colour);")), TestContext.Current.CancellationToken);

        Assert.All(Reasons(driver), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{reason}"));
        Assert.Equal(2, Reasons(driver).Count);
    }

    [Fact]
    public void An_edit_within_a_record_that_changes_no_member_runs_no_output_again()
    {
        var part = Compilations.Parse(Part);
        var compilation = Compilations.Of(Event).AddSyntaxTrees(part);
        var driver = Compilations.Driver().RunGenerators(compilation, TestContext.Current.CancellationToken);

        var edited = Compilations.Parse(Part.Replace("{ [", "{ /* the room */ [", StringComparison.Ordinal));
        driver = driver.RunGenerators(compilation.ReplaceSyntaxTree(part, edited), TestContext.Current.CancellationToken);

        Assert.All(Reasons(driver), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{reason}"));
    }

    [Fact]
    public void A_new_member_of_a_part_runs_the_output_of_that_part_again()
    {
        var part = Compilations.Parse(Part);
        var compilation = Compilations.Of(Event).AddSyntaxTrees(part);
        var driver = Compilations.Driver().RunGenerators(compilation, TestContext.Current.CancellationToken);

        var edited = Compilations.Parse(Part.Replace("} }", "} [JsonPropertyName(\"floor\")] public int? Floor { get; set; } }", StringComparison.Ordinal));
        driver = driver.RunGenerators(compilation.ReplaceSyntaxTree(part, edited), TestContext.Current.CancellationToken);

        Assert.Single(Reasons(driver), IncrementalStepRunReason.Modified);
    }

    private static List<IncrementalStepRunReason> Reasons(GeneratorDriver driver) =>
        [.. driver.GetRunResult().Results[0].TrackedSteps[PayloadGenerator.Outputs].SelectMany(step => step.Outputs).Select(output => output.Reason)];
}
