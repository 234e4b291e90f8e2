using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Writes the install base as it stands on the as-of: licences and yearly value of the contracts in force, or the last there
/// were.</summary>
internal static class CustomerProductRows
{
    /// <summary>Appends every product installed, and counts those alive by release.</summary>
    public static void Write(Telling telling)
    {
        Account account = telling.Account;
        if (account.Installs.Count == 0 || !telling.Sees(account.CustomerSince))
            return;
        DateOnly seen = telling.Sees(account.Left) ? account.Left : telling.AsOf;
        Span<int> seats = stackalloc int[account.Installs.Count];
        Span<long> cents = stackalloc long[account.Installs.Count];
        DateOnly renewal = Add(telling, seen, seats, cents);
        for (int i = 0; i < account.Installs.Count; i++)
        {
            CustomerProduct install = account.Installs[i];
            if (!telling.Sees(install.InstalledOn))
                continue;
            PlannedRelease release = install.ReleaseOn(seen);
            if (seen == telling.AsOf)
                telling.Results.Products.Installed(install.Product.Id, release.Index);
            telling.Rows.CustomerProducts.Append(
                new Schema.CustomerProduct
                {
                    InstallId = install.Id,
                    CustomerId = account.Id,
                    ProductId = install.Product.Id,
                    VersionNumber = release.Version,
                    LicenseCount = seats[i],
                    InstallDate = install.InstalledOn,
                    ContractValue = new Money(cents[i]),
                    RenewalDate = renewal,
                    UsageTier = TierOf(install.UsersWanted(seen, account.Traits, account.Mood) / seats[i]),
                    SupportLevel = SupportOf(account.TierOn(telling.AsOf), install.Product.Line),
                }
            );
        }
    }

    /// <summary>Sums the lines of the contracts in force by install; each contract's yearly value is split exactly. Returns the day after
    /// their common end.</summary>
    private static DateOnly Add(Telling telling, DateOnly day, Span<int> seats, Span<long> cents)
    {
        Account account = telling.Account;
        DateOnly renewal = default;
        foreach (Contract contract in account.Contracts.Items)
        {
            if (!contract.IsInForce(day))
                continue;
            renewal = contract.End.AddDays(1);
            Quote quote = account.Quotes[contract.Quote];
            long sum = 0;
            for (int l = quote.Lines.Start.Value; l < quote.Lines.End.Value; l++)
                sum += account.QuoteLines[l].Total(quote.TermMonths).Cents;
            Money annual = contract.AnnualValueKnownOn(telling.AsOf);
            long left = annual.Cents;
            for (int l = quote.Lines.Start.Value; l < quote.Lines.End.Value; l++)
            {
                LineItem line = account.QuoteLines[l];
                bool isLast = l == quote.Lines.End.Value - 1;
                long share = isLast ? left : annual.Share(line.Total(quote.TermMonths).Cents, sum).Cents;
                int install = IndexOf(account, line.Product);
                seats[install] += line.Seats;
                cents[install] += share;
                left -= share;
            }
        }

        return renewal;
    }

    private static int IndexOf(Account account, PlannedProduct product)
    {
        for (int i = 0; i < account.Installs.Count; i++)
        {
            if (account.Installs[i].Product == product)
                return i;
        }

        throw new InvalidOperationException($"{product.Name} was quoted and signed but never installed.");
    }

    private static UsageTier TierOf(double inUse) =>
        inUse switch
        {
            < ContractAssumptions.LowUseBelow => UsageTier.Low,
            < ContractAssumptions.HighUseFrom => UsageTier.Medium,
            _ => UsageTier.High,
        };

    private static SupportLevel SupportOf(CustomerTier tier, ProductLine line) =>
        tier switch
        {
            CustomerTier.Platinum => SupportLevel.Premium,
            CustomerTier.Gold => line == ProductLine.Core ? SupportLevel.Standard : SupportLevel.Premium,
            CustomerTier.Silver => SupportLevel.Standard,
            _ => line == ProductLine.Enterprise ? SupportLevel.Standard : SupportLevel.Basic,
        };
}
