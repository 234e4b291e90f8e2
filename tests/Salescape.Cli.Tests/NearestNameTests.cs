namespace Salescape.Cli.Tests;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("parqet", "parquet")]
    [InlineData("PARQUET", "parquet")]
    [InlineData("duck", "duckdb")]
    [InlineData("cvs", "csv")]
    [InlineData("xml", null)]
    [InlineData("pipline-analysis", "pipeline-analysis-and-forecasting")]
    [InlineData("", null)]
    public void A_slip_finds_its_name_and_a_stranger_none(string word, string? expected) =>
        Assert.Equal(
            expected,
            NearestName.To(word, ["duckdb", "parquet", "csv", "md", "pricing-analysis", "pipeline-analysis-and-forecasting"])
        );
}
