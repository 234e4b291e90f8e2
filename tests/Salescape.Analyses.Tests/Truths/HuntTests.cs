using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using Salescape.Simulation;

namespace Salescape.Analyses.Tests.Truths;

/// <summary>All truths in companies of any size, age and day: a very small and young one as of a leap day, and with SALESCAPE_HUNT=30 as
/// many new ones as thirty minutes allow.</summary>
public sealed class HuntTests
{
    private const string Recorded = "2718,2024-02-29,0.02,7";

    private static readonly decimal[] Scales = [0.01m, 0.02m, 0.05m, 0.1m, 0.15m, 0.15m, 0.2m, 0.3m, 0.5m];
    private static readonly int[] Months = [2, 5, 8, 12, 18, 24, 36, 36, 36, 48];

    [Fact]
    public void Answers_are_true_in_whatever_company()
    {
        int minutes = int.Parse(Environment.GetEnvironmentVariable("SALESCAPE_HUNT") ?? "0", CultureInfo.InvariantCulture);
        var watch = Stopwatch.StartNew();
        var found = new StringBuilder();
        int drawn = 0;
        int agreed = 0;
        do
        {
            using var company = new DrawnCompany(minutes == 0 ? DrawnCompany.Read(Recorded) : Draw());
            string[] differences = DifferencesIn(company);
            TestContext.Current.TestOutputHelper!.WriteLine($"{company.Name} {(differences.Length == 0 ? "agrees" : "differs")}");
            drawn++;
            agreed += differences.Length == 0 ? 1 : 0;
            foreach (string difference in differences)
                found.AppendLine(difference);
        } while (watch.Elapsed < TimeSpan.FromMinutes(minutes));

        Assert.True(found.Length == 0, $"{agreed} of {drawn} companies agree.\n{found}");
    }

    private static CompanySettings Draw()
    {
        var day = new DateOnly(2024, 1, 1).AddDays(Random.Shared.Next(0, 1_096));
        var month = new DateOnly(day.Year, day.Month, 1);
        DateOnly asOf = Random.Shared.Next(8) switch
        {
            0 => month.AddDays(-1),
            1 => month,
            2 => month.AddMonths(-((month.Month - 1) % 3)),
            3 => month.AddMonths(-((month.Month - 1) % 3)).AddDays(-1),
            4 => new(2024, 2, 29),
            _ => day,
        };
        return DrawnCompany.Of(
            Random.Shared.Next(1, 1_000_000),
            asOf,
            Scales[Random.Shared.Next(Scales.Length)],
            Months[Random.Shared.Next(Months.Length)]
        );
    }

    private static string[] DifferencesIn(DrawnCompany company) =>
        [
            .. typeof(HuntTests)
                .Assembly.GetTypes()
                .Where(type => typeof(TruthTests).IsAssignableFrom(type) && type.Name == "Drawn")
                .SelectMany(type => type.GetMethods(), (type, truth) => (type, truth))
                .Where(one => one.truth.IsDefined(typeof(FactAttribute)))
                .Select(one => DifferenceOf(one.type, one.truth, company))
                .OfType<string>(),
        ];

    private static string? DifferenceOf(Type type, MethodInfo truth, DrawnCompany company)
    {
        try
        {
            using var truths = (TruthTests)Activator.CreateInstance(type, company)!;
            truth.Invoke(truths, null);
            return null;
        }
        catch (TargetInvocationException failure)
        {
            return $"{company.Name} {type.DeclaringType!.Name}.{truth.Name}: {failure.InnerException!.Message}";
        }
    }
}
