using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Plan;

/// <summary>
/// The releases of one product, one after the other. A bad release is followed by its fixes before the next planned one
/// goes out; they are planned with it, so that a later horizon changes nothing.
/// </summary>
internal sealed class ReleaseTrain(Dice dice, int product, ProductLine line, ReleaseNotes notes, FaultPattern faults)
{
    private static readonly Purpose NextRelease = new("next release");
    private static readonly Purpose ReleaseContent = new("release content");

    private readonly List<PlannedRelease> _releases = [];
    private DateOnly _generationSince;

    public IReadOnlyList<PlannedRelease> Releases => _releases;

    private PlannedRelease Last => _releases[^1];

    /// <summary>Begins with the first version of a new product.</summary>
    public void Launch(DateOnly date)
    {
        Draw draw = dice.Roll(NextRelease);
        _generationSince = date;
        ShipWithFixes(new SemVer(1, 0, 0), ReleaseType.Major, date, ref draw);
    }

    /// <summary>Goes on until the next planned release would be later than the horizon.</summary>
    public void Run(DateOnly horizon)
    {
        for (int step = 1; ; step++)
        {
            Draw draw = dice.Roll(NextRelease, step);
            int days = draw.Whole(CatalogueAssumptions.ReleaseIntervalMinDays, CatalogueAssumptions.ReleaseIntervalMostDays);
            DateOnly date = ReleaseCalendar.NextAfterQueue(
                Last.Date.AddDays(days),
                draw.Whole(0, CatalogueAssumptions.QueueDays),
                draw.Unit()
            );
            if (date > horizon)
                return;
            ReleaseType type = NextType(date, ref draw);
            ShipWithFixes(After(Last.Version, type), type, date, ref draw);
        }
    }

    private ReleaseType NextType(DateOnly date, ref Draw draw)
    {
        if (date >= _generationSince.AddMonths(CatalogueAssumptions.GenerationMinMonths) && draw.Chance(CatalogueAssumptions.MajorChance))
        {
            _generationSince = date;
            return ReleaseType.Major;
        }

        return draw.Chance(CatalogueAssumptions.MinorChance) ? ReleaseType.Minor : ReleaseType.Patch;
    }

    private void ShipWithFixes(SemVer version, ReleaseType type, DateOnly date, ref Draw draw)
    {
        if (!faults.Strikes(product, _releases.Count, CatalogueAssumptions.BadChance(type)))
        {
            Ship(version, type, date, Ordinary(ref draw), fixedIn: 0);
            return;
        }

        double defect = draw.Between(CatalogueAssumptions.BadDefectLeast, CatalogueAssumptions.BadDefectMax);
        DateOnly patchDate = ReleaseCalendar.Next(
            date.AddDays(draw.Whole(CatalogueAssumptions.PatchMinDays, CatalogueAssumptions.PatchMaxDays)),
            draw.Unit()
        );
        bool urgent = type == ReleaseType.Major || draw.Chance(CatalogueAssumptions.UrgentChance);
        Ship(version, type, date, defect, fixedIn: urgent ? 2 : 1);
        if (urgent)
        {
            DateOnly hotfixDate = ReleaseCalendar.NextUrgent(
                date.AddDays(draw.Whole(CatalogueAssumptions.HotfixMinDays, CatalogueAssumptions.HotfixMaxDays))
            );
            Ship(
                After(version, ReleaseType.Hotfix),
                ReleaseType.Hotfix,
                hotfixDate,
                defect * CatalogueAssumptions.DefectLeftByHotfix,
                fixedIn: 1
            );
        }

        Ship(After(Last.Version, ReleaseType.Patch), ReleaseType.Patch, patchDate, Ordinary(ref draw), fixedIn: 0);
    }

    /// <summary>The trouble that any release makes.</summary>
    private static double Ordinary(ref Draw draw) => draw.Between(0, CatalogueAssumptions.OrdinaryDefectMax);

    private void Ship(SemVer version, ReleaseType type, DateOnly date, double defect, int fixedIn)
    {
        int index = _releases.Count;
        Draw draw = dice.Roll(ReleaseContent, index);
        (int fewestFeatures, int maxFeatures) = CatalogueAssumptions.Features(type);
        (int fewestFixes, int maxFixes) = CatalogueAssumptions.Fixes(type);
        DateOnly supportEnd = EndOfMonth(date.AddMonths(CatalogueAssumptions.SupportMonths(type, line)));
        _releases.Add(
            new PlannedRelease
            {
                Index = index,
                Id = new ProductReleaseId(product * 1000L + index + 1),
                Version = version,
                Date = date,
                Type = type,
                FeaturesAdded = draw.Whole(fewestFeatures, maxFeatures),
                BugsFixed = draw.Whole(fewestFixes, maxFixes),
                SupportEndDate = supportEnd,
                EolDate = EndOfMonth(supportEnd.AddMonths(CatalogueAssumptions.RetirementMonths)),
                Defect = defect,
                FixedBy = index + fixedIn,
                NotesUrl = notes.UrlOf(version),
            }
        );
    }

    private static SemVer After(SemVer version, ReleaseType type) =>
        type switch
        {
            ReleaseType.Major => new(version.Major + 1, 0, 0),
            ReleaseType.Minor => version with { Minor = version.Minor + 1, Patch = 0 },
            _ => version with { Patch = version.Patch + 1 },
        };

    private static DateOnly EndOfMonth(DateOnly date) => new(date.Year, date.Month, DateTime.DaysInMonth(date.Year, date.Month));
}
