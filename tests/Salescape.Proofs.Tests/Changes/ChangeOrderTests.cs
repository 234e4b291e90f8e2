using CsCheck;
using Salescape.Schema.Kernel;
using Salescape.Simulation;
using Salescape.Simulation.Course;
using Salescape.Storage.Changes;
using Salescape.Tests;

namespace Salescape.Proofs.Tests.Changes;

/// <summary>The order in which changes are booked is one in which a database with references could take them.</summary>
public sealed class ChangeOrderTests
{
    private static readonly Gen<CompanySettings> AnyCompany = Gen.Select(Gen.Int[1, 100_000], Gen.Int[0, 900], Gen.Int[30, 700]).Select(
        (seed, start, days) =>
        {
            DateOnly opens = new DateOnly(2023, 1, 1).AddDays(start);
            return new CompanySettings(seed, 0.03m, opens, opens.AddDays(days), "Northwind Cloud") { Edition = 2026, HasErasures = true };
        }
    );

    [Fact]
    public void What_is_referred_to_comes_before_and_goes_behind() =>
        AnyCompany.Sample(
            settings =>
            {
                int days = Math.Min(100, settings.AsOf.DayNumber - settings.Start.DayNumber);
                CompanySettings first = settings with { AsOf = settings.AsOf.AddDays(-days) };
                var keyed = new KeyedTables(RowsInMemory.Of(new Company(first)));
                ChangeFlow.Run(new CompanyCourse(settings, first.AsOf), 2, null, keyed.Take);
            },
            iter: 10,
            threads: 1
        );

    [Fact]
    public void A_transaction_is_of_one_owner_and_time_and_lies_together() =>
        AnyCompany.Sample(
            settings =>
                ChangeFlow.Run(
                    new CompanyCourse(settings, settings.AsOf.AddDays(-5)),
                    2,
                    null,
                    day =>
                    {
                        var ended = new HashSet<(long, int)>();
                        for (int place = 1; place < day.Booked.Count; place++)
                        {
                            RowChange before = day.Booked[place - 1].Change;
                            RowChange change = day.Booked[place].Change;
                            Assert.True(before.Time <= change.Time);
                            if (day.Booked[place].IsWith(day.Booked[place - 1]))
                                continue;
                            Assert.True(ended.Add((before.Owner, before.Transaction)));
                        }
                    }
                ),
            iter: 5,
            threads: 1
        );

    [Fact]
    public void Any_number_of_threads_books_the_same()
    {
        var settings = new CompanySettings(77, 0.05m, new(2024, 2, 11), new(2025, 8, 3), "Northwind Cloud") { Edition = 2026 };

        Assert.Equal(Booked(settings, 1), Booked(settings, 4));
    }

    private static List<Booked> Booked(CompanySettings settings, int threads)
    {
        var booked = new List<Booked>();
        ChangeFlow.Run(
            new CompanyCourse(settings, settings.AsOf.AddDays(-40)),
            threads,
            null,
            day => booked.AddRange(day.Booked.Select(one => one with { Change = one.Change with { Before = 0, After = 0 } }))
        );
        return booked;
    }
}
