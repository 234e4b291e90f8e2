using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Life;

/// <summary>Writes accounts, and to which parent they belong.</summary>
internal static class CustomerRows
{
    /// <summary>Appends the account.</summary>
    /// <param name="telling">What it is told with.</param>
    /// <param name="revenue">Its yearly revenue as a reference book gives it.</param>
    public static void Write(Telling telling, Money revenue)
    {
        Account account = telling.Account;
        telling.Rows.Customers.Append(
            new Customer
            {
                CustomerId = account.Id,
                CustomerName = account.Identity.Name,
                Industry = account.Profile.Industry,
                CompanySize = account.Profile.Size,
                Region = account.Profile.Country.Region,
                Country = account.Profile.Country.Name,
                AnnualRevenue = revenue,
                AccountOwner = account.OwnerOn(telling.AsOf).Name,
                CreatedDate = account.Created,
                CustomerTier = account.TierOn(telling.AsOf),
            }
        );
    }

    /// <summary>Appends the link to the account's parent.</summary>
    /// <param name="telling">What it is told with.</param>
    /// <param name="known">The day from which it is known.</param>
    /// <param name="owned">How much of it the parent owns, whole per cent; null where it owns nothing.</param>
    public static void WriteLink(Telling telling, DateOnly known, int? owned)
    {
        Account account = telling.Account;
        telling.Rows.AccountHierarchy.Append(
            new AccountLink
            {
                HierarchyId = new AccountLinkId(account.Profile.Number),
                ParentCustomerId = new CustomerId(account.Profile.Parent),
                ChildCustomerId = account.Id,
                RelationshipType = account.Profile.Relationship,
                OwnershipPercent = owned is { } percent ? Percent.Whole(percent) : null,
                CreatedDate = known,
            }
        );
    }
}
