namespace Salescape.Semantics.Tests.Engines;

/// <summary>Malloy itself compiles the model and runs it.</summary>
public sealed class MalloyTests(SmallCompany company)
{
    [Fact]
    public void Malloy_gives_our_figures_for_every_metric_by_every_dimension() =>
        Assert.Empty(
            CutRequest.Differences(
                company.Cuts,
                NodeProgram.Run(
                    "malloy.mjs",
                    CutRequest.Write(company.Cuts, ("folder", company.WriteExport("malloy")), ("database", company.Database))
                )
            )
        );
}
