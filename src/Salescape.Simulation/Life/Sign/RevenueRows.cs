using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Life;

/// <summary>Recognises a contract's value over its term: at the end of every contract month or quarter, the last time on its last
/// day.</summary>
internal static class RevenueRows
{
    /// <summary>Appends what has been recognised by the as-of.</summary>
    public static void Write(Telling telling)
    {
        int ordinal = 0;
        foreach (Contract contract in telling.Account.Contracts.Items)
            ordinal = Write(telling, contract, ordinal);
    }

    private static int Write(Telling telling, Contract contract, int ordinal)
    {
        Account account = telling.Account;
        Money known = contract.ValueKnownOn(telling.AsOf);
        Money before = Money.Zero;
        int step = contract.Recognition == RecognitionType.Quarterly ? 3 : 1;
        // An amendment is recognised on the days of the agreement that it ends with, so that its first period may be a shorter one.
        int first = contract.TermMonths % step;
        for (int month = first == 0 ? step : first; month <= contract.MonthsLived; month += step)
        {
            ordinal++;
            DateOnly day = contract.Start.AddMonths(month).AddDays(-1);
            if (!telling.Sees(day))
                continue;
            Money toDate = contract.Value.Share(month, contract.TermMonths);
            telling.Rows.RevenueRecognition.Append(
                new RevenueRecognition
                {
                    RecognitionId = new RevenueRecognitionId(account.LargeKey(ordinal)),
                    ContractId = contract.Id,
                    CustomerId = account.Id,
                    RecognitionDate = day,
                    RecognitionAmount = toDate - before,
                    RecognitionType = contract.Recognition,
                    FiscalQuarter = Quarter.Of(day),
                    FiscalYear = day.Year,
                    ProductId = account.Opportunities[contract.Opportunity].Product.Id,
                    Region = account.Profile.Country.Region,
                    DeferredRevenue = known - toDate,
                    RecognizedToDate = toDate,
                }
            );
            before = toDate;
        }

        return ordinal;
    }
}
