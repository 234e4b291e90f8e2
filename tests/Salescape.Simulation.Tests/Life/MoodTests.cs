using Salescape.Simulation.Life;

namespace Salescape.Simulation.Tests.Life;

/// <summary>The one latent path of a customer, read by all that it does.</summary>
public sealed class MoodTests
{
    private const int HalfYear = 182;

    [Fact]
    public void A_customer_is_less_content_half_a_year_after_it_turns_for_the_worse()
    {
        var turned = Town
            .Customers.Select(scene =>
                (scene.Account.Mood, Turn: scene.Account.Mood.DeclinesOn, Last: Last(scene), Since: scene.Account.CustomerSince)
            )
            .Where(path => path.Turn > path.Since && path.Turn.AddDays(HalfYear) <= path.Last)
            .ToList();

        Assert.True(
            turned.Average(path => path.Mood.At(path.Turn.AddDays(HalfYear))) < turned.Average(path => path.Mood.At(path.Turn.AddDays(-1)))
        );
    }

    [Fact]
    public void A_contented_customer_uses_more_of_what_it_has() =>
        Town.ForAnyCustomer(scene =>
        {
            Mood mood = scene.Account.Mood;
            DateOnly day = scene.Account.CustomerSince.AddDays(7);
            DateOnly later = day.AddDays(91);
            if (later <= Last(scene))
                Assert.Equal(mood.At(day).CompareTo(mood.At(later)), mood.EngagementOfAll(day).CompareTo(mood.EngagementOfAll(later)));
        });

    [Fact]
    public void A_contented_customer_pays_with_better_morale_than_its_nature() =>
        Town.ForAnyCustomer(scene =>
        {
            Account account = scene.Account;
            double gained = account.Mood.PaymentMorale(account.CustomerSince) - account.Traits.PaymentMorale;

            Assert.Equal(Math.Sign(account.Mood.Remembered(account.CustomerSince)), Math.Sign(gained));
        });

    [Fact]
    public void Nobody_uses_a_product_before_it_is_installed_nor_all_of_it_at_once() =>
        Town.ForAnyCustomer(scene =>
        {
            Mood mood = scene.Account.Mood;
            DateOnly installed = scene.Account.CustomerSince;

            Assert.Equal(0, mood.Engagement(installed, installed));
            Assert.InRange(mood.Engagement(Last(scene), installed), 0, mood.EngagementOfAll(Last(scene)));
        });

    [Fact]
    public void What_has_been_lived_stays_as_it_was() =>
        Town.ForAnyCustomer(scene =>
        {
            Mood mood = scene.Account.Mood;
            double[] before = Path(scene);
            mood.LiveUntil(((DateOnly)scene.AsOf).AddDays(60), scene.Account);

            Assert.Equal(before, Path(scene));
        });

    private static double[] Path(Scene scene) =>
        [
            .. Enumerable
                .Range(0, (scene.AsOf.DayNumber - scene.Account.CustomerSince.DayNumber) / 7)
                .Select(week => scene.Account.Mood.At(scene.Account.CustomerSince.AddDays(7 * week))),
        ];

    private static DateOnly Last(Scene scene) => scene.Sees(scene.Account.Left) ? scene.Account.Left : scene.AsOf;
}
