using System.Text;
using Xunit;

namespace Lambent.Emulator.Tests;

public sealed class JsonTests
{
    [Fact]
    public void A_response_with_half_a_surrogate_pair_is_shown_as_it_is()
    {
        var response = """{"note":"\ud800"}"""u8.ToArray();

        Assert.Equal(response, Json.Pretty(response).ToArray());
    }

    [Fact]
    public void An_object_with_half_a_surrogate_pair_is_not_rewritten() => Assert.Null(Json.CompactObject("""{"note":"\ud800"}"""u8.ToArray()));

    [Fact]
    public void A_response_is_laid_out_for_reading() =>
        Assert.Equal("{\n  \"note\": \"a\"\n}", Encoding.UTF8.GetString(Json.Pretty("""{"note":"a"}"""u8.ToArray()).Span).ReplaceLineEndings("\n"));
}
