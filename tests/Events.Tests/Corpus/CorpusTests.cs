using System.Text.Json;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Events.Tests;

/// <summary>Payloads that others recorded or documented, beside the project's own fixtures, which are all there is where those are not at hand.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string, string> Files => [.. CorpusFiles.Typed.Where(file => !CorpusFiles.Refused.ContainsKey(file.File)).Select(file => (file.Kind, file.File))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_payload_is_written_as_it_was_read(string kind, string file) => Payload.Of(kind).AssertRoundTrip(CorpusFiles.Text(file));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_documented_member_has_a_property(string kind, string file)
    {
        var extensionData = Payload.Of(kind).ExtensionData(CorpusFiles.Text(file)).Select(member => $"{member.Type}\t{member.Path}").Distinct();

        Assert.DoesNotContain(extensionData, member => !CorpusFiles.ExtensionData.ContainsKey(member));
    }

    [Fact]
    public void At_least_99_percent_of_all_leaf_paths_are_typed()
    {
        int all = 0, untyped = 0;
        foreach (var (kind, file) in CorpusFiles.Typed.Where(file => !CorpusFiles.Refused.ContainsKey(file.File)))
        {
            var json = CorpusFiles.Text(file);
            using var document = JsonDocument.Parse(json);
            all += LeafPaths.Of(document.RootElement).Distinct().Count();
            untyped += Payload.Of(kind).ExtensionData(json).SelectMany(member => LeafPaths.Of(member.Value, member.Path)).Distinct().Count();
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{all - untyped} of {all} leaf paths are typed");
        Assert.True(untyped <= all * 0.01, $"{untyped} of {all} leaf paths are not typed");
    }

    [Fact]
    public void At_most_2_percent_of_the_files_are_refused() =>
        Assert.True(CorpusFiles.Refused.Count <= CorpusFiles.Count * 0.02, $"{CorpusFiles.Refused.Count} of {CorpusFiles.Count}");

    [Fact]
    public void Every_free_form_member_is_listed_with_its_reason() =>
        Assert.Equal(CorpusFiles.FreeForm.Keys.Order(), FreeForm.Members.Order());
}
