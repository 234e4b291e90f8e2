using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.RollUp;

/// <summary>Counts the live installs of every version, and writes products and their releases as seen from a day.</summary>
internal sealed class ProductResults(Catalogue catalogue, TallySheet sheet)
{
    private readonly Tally[] _installs = [.. catalogue.Products.Select(product => sheet.Sums(product.Releases.Length))];

    /// <summary>Adds an install that is live on a version. Lives may call it from any thread.</summary>
    /// <param name="product">The installed product.</param>
    /// <param name="release">The installed version's <see cref="PlannedRelease.Index"/>.</param>
    public void Installed(ProductId product, int release) => _installs[product.Value - 1].Note(release);

    /// <summary>Appends what has been launched and released by a day.</summary>
    public void WriteRows(CompanyRows rows, DateOnly asOf)
    {
        foreach (PlannedProduct product in catalogue.Products)
            if (product.IsSoldOn(asOf))
                WriteProduct(rows, product, asOf);
    }

    private void WriteProduct(CompanyRows rows, PlannedProduct product, DateOnly asOf)
    {
        rows.Products.Append(
            new Product
            {
                ProductId = product.Id,
                ProductName = product.Name,
                ProductCategory = product.Category,
                CurrentVersion = product.ReleaseAt(asOf).Version,
                UnitPrice = Money.Units(product.ListPrice.On(asOf)),
                ProductLine = product.Line,
                ReleaseDate = product.LaunchDate,
            }
        );

        Tally installs = _installs[product.Number - 1];
        long all = 0;
        foreach (long count in installs.Values)
            all += count;
        foreach (PlannedRelease release in product.Releases)
        {
            if (release.Date > asOf)
                break;
            rows.ProductReleases.Append(
                new ProductRelease
                {
                    ReleaseId = release.Id,
                    ProductId = product.Id,
                    VersionNumber = release.Version,
                    ReleaseDate = release.Date,
                    ReleaseType = release.Type,
                    FeaturesAdded = release.FeaturesAdded,
                    BugsFixed = release.BugsFixed,
                    BreakingChanges = release.BreakingChanges,
                    EolDate = release.EolDate,
                    SupportEndDate = release.SupportEndDate,
                    AdoptionRatePercent = Share(installs[release.Index], all),
                    ReleaseNotesUrl = release.NotesUrl,
                }
            );
        }
    }

    /// <summary>A share in per cent, rounded half up to two decimals; of nothing, 0.</summary>
    private static Percent Share(long part, long all) => new(all == 0 ? 0 : (part * 20_000 + all) / (2 * all));
}
