using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Tells customers of releases of what they run, of planned maintenance and of products launched.</summary>
internal static class ReleaseNotices
{
    private const int OfReleases = 300_000;
    private const int PerInstall = 4_000;
    private const int OfMaintenance = 400_000;
    private const int OfLaunches = 500_000;

    private static readonly Purpose Telling = new("release announced");
    private static readonly Purpose Window = new("maintenance window");
    private static readonly Purpose Promoting = new("launch promoted");

    private static readonly Text[] Hours =
    [
        Text.Of("20:00 to 22:00 UTC"u8),
        Text.Of("21:00 to 23:30 UTC"u8),
        Text.Of("02:00 to 05:00 UTC"u8),
        Text.Of("22:00 to 01:00 UTC"u8),
    ];

    /// <summary>Tells the announcements sent by the as-of.</summary>
    public static void Tell(Scene scene, Telling telling)
    {
        if (scene.Account.Installs.Count == 0)
            return;
        for (int index = 0; index < scene.Account.Installs.Count; index++)
        {
            PlannedRelease[] releases = scene.Account.Installs[index].Product.Releases;
            for (int i = 0; i < releases.Length; i++)
                OfRelease(scene, telling, index, releases[i]);
        }

        DateOnly since = scene.Account.CustomerSince;
        for (var half = new DateOnly(since.Year, since.Month <= 6 ? 1 : 7, 1); scene.Sees(half); half = half.AddMonths(6))
            OfWindow(scene, telling, half);
        IReadOnlyList<PlannedProduct> products = scene.Vendor.Catalogue.Products;
        for (int i = 0; i < products.Count; i++)
            OfLaunch(scene, telling, products[i]);
    }

    private static void OfRelease(Scene scene, Telling telling, int index, PlannedRelease release)
    {
        Account account = scene.Account;
        CustomerProduct install = account.Installs[index];
        if (release.Date <= install.InstalledOn || !scene.Sees(release.Date))
            return;
        Draw draw = scene.Dice.Roll(Telling, (long)index * PerInstall + release.Index);
        DateOnly day = release.Date.AddDays(draw.Whole(0, NoticeAssumptions.AnnouncedWithin));
        if (!draw.Chance(NoticeAssumptions.Announced[(int)release.Type]) || !IsServed(account, day) || account.SeatsOn(install, day) == 0)
            return;
        var facts = new Facts();
        facts.Set(Fact.Product, install.Product.Name);
        facts.Set(
            Fact.Version,
            scene.Words.Add(release.Version.Major).Add('.').Add(release.Version.Minor).Add('.').Add(release.Version.Patch).Cut()
        );
        facts.Set(Fact.Date, scene.Words.AddDate(release.Date).Cut());
        facts.Set(Fact.Place, release.NotesUrl);
        if (release.FeaturesAdded > 1)
            facts.Set(Fact.NewFeatures, Amounts.Write(scene.Words, release.FeaturesAdded));
        if (release.BugsFixed > 1)
            facts.Set(Fact.Fixes, Amounts.Write(scene.Words, release.BugsFixed));
        facts.Set(
            release.Type switch
            {
                ReleaseType.Major => Fact.EnterpriseLine,
                ReleaseType.Minor => Fact.PremiumLine,
                _ => Fact.CoreLine,
            }
        );
        Text id = scene.Words.Add(ProductRelease.Table.Prefix!).Add('-').AddDigits(release.Id.Value, 6).Cut();
        Priority priority = release.Type switch
        {
            ReleaseType.Major => Priority.High,
            ReleaseType.Minor => Priority.Low,
            _ => Priority.Medium,
        };
        NoticeDelivery.Tell(
            scene,
            telling,
            new Notice(
                OfReleases + index * PerInstall + release.Index,
                day,
                NotificationType.Update,
                priority,
                NoticeSubject.Release,
                RelatedEntity.Release,
                id,
                NoticeRecipients.Of(account, day, ref draw)
            ),
            ref facts
        );
    }

    /// <summary>Twice a year, on a Saturday or Sunday night, the same for all customers.</summary>
    private static void OfWindow(Scene scene, Telling telling, DateOnly half)
    {
        Draw world = scene.Vendor.World.Roll(Window, half.DayNumber);
        DateOnly date = half.AddDays(world.Whole(21, 84));
        date = date.AddDays((6 - (int)date.DayOfWeek + world.Whole(0, 1)) % 7);
        DateOnly day = date.AddDays(-NoticeAssumptions.MaintenanceAhead);
        Text hours = world.OneOf(Hours);
        if (!IsServed(scene.Account, day))
            return;
        var facts = new Facts();
        facts.Set(Fact.Date, scene.Words.AddWeekday(date).Add(", "u8).AddDate(date).Cut());
        facts.Set(Fact.Term, hours);
        int ordinal = OfMaintenance + (half.Year - 2000) * 4 + half.Month / 3;
        NoticeDelivery.Tell(
            scene,
            telling,
            new Notice(ordinal, day, NotificationType.System, Priority.Medium, NoticeSubject.Maintenance, null, null, -1),
            ref facts
        );
    }

    private static void OfLaunch(Scene scene, Telling telling, PlannedProduct product)
    {
        Account account = scene.Account;
        if (product.LaunchDate < account.CustomerSince || !scene.Sees(product.LaunchDate))
            return;
        Draw draw = scene.Dice.Roll(Promoting, product.Number);
        (int min, int max) = NoticeAssumptions.PromotedAfter;
        DateOnly day = product.LaunchDate.AddDays(draw.Whole(min, max));
        bool hasIt = account.InstallOf(product) is { } install && install.InstalledOn <= day;
        if (!draw.Chance(NoticeAssumptions.Promoted) || hasIt || !IsServed(account, day))
            return;
        var facts = new Facts();
        facts.Set(Fact.Product, product.Name);
        facts.Set(Fact.Date, scene.Words.AddDate(product.LaunchDate).Cut());
        facts.Set(
            product.Line switch
            {
                ProductLine.Core => Fact.CoreLine,
                ProductLine.Premium => Fact.PremiumLine,
                _ => Fact.EnterpriseLine,
            }
        );
        NoticeDelivery.Tell(
            scene,
            telling,
            new Notice(
                OfLaunches + product.Number,
                day,
                NotificationType.Promotion,
                Priority.Low,
                NoticeSubject.Launch,
                null,
                null,
                NoticeRecipients.Of(account, day, ref draw)
            ),
            ref facts
        );
    }

    /// <summary>Whether it is a customer that has not given notice.</summary>
    private static bool IsServed(Account account, DateOnly day) => account.IsCustomer(day) && day < account.LeavingKnown;
}
