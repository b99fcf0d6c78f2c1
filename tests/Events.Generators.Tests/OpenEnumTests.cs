using Lambent.TestKit;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Lambent.Events.Generators.Tests;

public sealed class OpenEnumTests
{
    private const string Colour =
        """
        namespace Lamps;

        /// <summary>The colour of a lamp.</summary>
        [OpenEnum]
        public readonly partial struct LampColour
        {
            /// <summary>White.</summary>
            public const string White = "WHITE";

            /// <summary>Red.</summary>
            public const string Red = "RED";
        }
        """;

    [Fact]
    public void The_generator_adds_the_value_conversions_and_comparison()
    {
        var (own, ofCode, sources) = Compilations.Run(Colour);

        Assert.Empty(own);
        Assert.Empty(ofCode);
        Snapshot.Match(Assert.Single(sources).SourceText.ToString());
    }

    [Fact]
    public void A_struct_that_compares_itself_keeps_its_comparison()
    {
        var (_, ofCode, sources) = Compilations.Run(Colour.TrimEnd()[..^1] + "public bool Equals(LampColour other) => true; public override int GetHashCode() => 0; }");

        Assert.Empty(ofCode);
        Assert.DoesNotContain("GetHashCode", Assert.Single(sources).SourceText.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("partial ", "", "LAMBENTGEN011", "The open enum 'LampColour' must be a 'readonly partial struct' that is not nested.")]
    [InlineData("readonly ", "", "LAMBENTGEN011", "The open enum 'LampColour' must be a 'readonly partial struct' that is not nested.")]
    [InlineData("\"RED\"", "\"WHITE\"", "LAMBENTGEN012", "The constant 'Red' has the same value as 'White'. Remove one of the two.")]
    public void A_wrong_declaration_is_reported(string declared, string instead, string id, string message)
    {
        var (own, _, sources) = Compilations.Run(Colour.Replace(declared, instead, StringComparison.Ordinal));

        var problem = Assert.Single(own);
        Assert.Equal(id, problem.Id);
        Assert.Equal(message, problem.GetMessage(null));
        Assert.True(problem.Location.GetLineSpan().StartLinePosition.Line > 0);
        Assert.Empty(sources);
    }

    [Fact]
    public void An_unrelated_edit_runs_no_output_again()
    {
        var compilation = Compilations.Of(Colour);
        var driver = Compilations.Driver().RunGenerators(compilation, TestContext.Current.CancellationToken);

        driver = driver.RunGenerators(compilation.AddSyntaxTrees(Compilations.Parse("namespace Lamps; public sealed record Shade(string Colour);")), TestContext.Current.CancellationToken);

        var reasons = driver.GetRunResult().Results[1].TrackedSteps[OpenEnumGenerator.Models].SelectMany(step => step.Outputs).Select(output => output.Reason);
        Assert.All(reasons, reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{reason}"));
    }
}
