using Xunit;

namespace Lambent.Tests;

public sealed class LambdaTraceIdTests
{
    [Fact]
    public void A_tracing_header_is_parsed()
    {
        var trace = LambdaTraceId.Parse("Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1;Lineage=a87bd80c:1");

        Assert.Equal("1-5bef4de7-ad49b0e87f6ef6c87fc2e700", trace!.Root);
        Assert.Equal("9a9197af755a6419", trace.Parent);
        Assert.True(trace.Sampled);
        Assert.Equal("a87bd80c:1", trace.Lineage);
        Assert.Equal("5bef4de7ad49b0e87f6ef6c87fc2e700", trace.TraceId);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Sampled=1")]
    [InlineData(";;;=")]
    public void A_header_without_a_root_is_parsed_as_null(string? header) => Assert.Null(LambdaTraceId.Parse(header));
}
