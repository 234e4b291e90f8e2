using System.Text;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>What a contact's card says: title and department.</summary>
/// <param name="Title">The job title.</param>
/// <param name="Department">The department.</param>
/// <param name="Trade">The kind of product whose trade it is; null for those who deal with any.</param>
internal readonly record struct JobTitle(Text Title, Text Department, ProductCategory? Trade)
{
    /// <summary>Whether somebody of that title has to do with a kind of product.</summary>
    public bool Suits(ProductCategory category) => Trade is null || Trade == category;
}

/// <summary>Job titles that fit the part a contact plays in a purchase, the company's size and the product concerned.</summary>
internal static class JobTitles
{
    private static readonly int Categories = Enum.GetValues<ProductCategory>().Length;
    private static readonly int Sizes = Enum.GetValues<CompanySize>().Length;
    private static readonly JobTitle[][] Fitting = Read(Lexicon.Load("sales/job-titles"));

    /// <summary>The title at one of an account's seats.</summary>
    /// <param name="role">The part that the contact plays.</param>
    /// <param name="size">The company's size.</param>
    /// <param name="category">The kind of product first talked about.</param>
    /// <param name="seat">How many of the account's contacts with this role came before; their titles differ, as do those of different
    /// roles. Negative for one counted from the end, whose title another role would have.</param>
    /// <param name="account">Rolled once for the account: the same for every seat.</param>
    public static JobTitle For(ContactRole role, CompanySize size, ProductCategory category, int seat, Draw account)
    {
        JobTitle[] titles = Fitting[Place(role, category, size)];
        int place = seat % titles.Length;
        return titles[Permutation.At(place < 0 ? place + titles.Length : place, titles.Length, account.Bits() + (ulong)role)];
    }

    /// <summary>How many different titles a role has in such a company.</summary>
    public static int Count(ContactRole role, CompanySize size, ProductCategory category) => Fitting[Place(role, category, size)].Length;

    private static int Place(ContactRole role, ProductCategory category, CompanySize size) =>
        ((int)role * Categories + (int)category) * Sizes + (int)size;

    private static JobTitle[][] Read(Lexicon lexicon)
    {
        var fitting = new JobTitle[Enum.GetValues<ContactRole>().Length * Categories * Sizes][];
        foreach (ContactRole role in Enum.GetValues<ContactRole>())
        {
            foreach (ProductCategory category in Enum.GetValues<ProductCategory>())
            {
                // Who blocks a purchase does not depend on what is bought.
                string near = $"{role} {category}";
                Line[] lines =
                [
                    .. lexicon[$"{role}"].Select(line => Line.Read(line, null)),
                    .. (lexicon.Has(near) ? lexicon[near] : []).Select(line => Line.Read(line, category)),
                ];
                foreach (CompanySize size in Enum.GetValues<CompanySize>())
                    fitting[Place(role, category, size)] =
                    [
                        .. lines.Where(line => line.Sizes.Contains($"{size}"[0])).Select(line => line.Job),
                    ];
            }
        }

        return fitting;
    }

    private readonly record struct Line(string Sizes, JobTitle Job)
    {
        public static Line Read(Text line, ProductCategory? trade)
        {
            string[] parts = Encoding.UTF8.GetString(line.Utf8).Split('|');
            return new(parts[0], new(Text.Of(parts[2]), Text.Of(parts[1]), trade));
        }
    }
}
