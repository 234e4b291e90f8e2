using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Life;

/// <summary>Recognises a contract's value over its term: at the end of every contract month or quarter, the last time on its last day.</summary>
internal static class Recognition
{
    /// <summary>Appends what has been recognised by the as-of.</summary>
    public static void Write(Scene scene)
    {
        int ordinal = 0;
        foreach (Agreement paper in scene.Account.Agreements.Items)
        {
            if (paper.Value > Money.Zero)
                ordinal = Write(scene, paper, ordinal);
        }
    }

    private static int Write(Scene scene, Agreement paper, int ordinal)
    {
        Account account = scene.Account;
        Money known = ContractView.KnownValue(scene, paper);
        Money before = Money.Zero;
        int step = paper.Recognition == RecognitionType.Quarterly ? 3 : 1;
        for (int month = step; month <= paper.MonthsLived; month += step)
        {
            ordinal++;
            DateOnly day = paper.Start.AddMonths(month).AddDays(-1);
            if (!scene.Sees(day))
                continue;
            Money toDate = paper.Value.Share(month, paper.TermMonths);
            scene.Rows.RevenueRecognition.Append(new RevenueRecognition
            {
                RecognitionId = new RevenueRecognitionId(account.LargeKey(ordinal)),
                ContractId = paper.Id,
                CustomerId = account.Id,
                RecognitionDate = day,
                RecognitionAmount = toDate - before,
                RecognitionType = paper.Recognition,
                FiscalQuarter = Quarter.Of(day),
                FiscalYear = day.Year,
                ProductId = account.Deals[paper.Deal].Product.Id,
                Region = account.Profile.Country.Region,
                DeferredRevenue = known - toDate,
                RecognizedToDate = toDate,
            });
            before = toDate;
        }

        return ordinal;
    }
}
