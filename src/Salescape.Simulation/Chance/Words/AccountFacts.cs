using System.Text;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Chance.Words;

/// <summary>What may be known of an account besides its card: certificates, technology, use cases, integrations, duties.</summary>
internal static class AccountFacts
{
    private static readonly Lexicon General = Lexicon.Load("sales/account-facts");
    private static readonly Lexicon UseCases = Lexicon.Load("sales/use-cases");

    private static readonly Fitting[][] Lists = Array.ConvertAll(Enum.GetValues<AttributeType>(), type =>
        type == AttributeType.UseCase ? [] : Fitting.Read(General[$"{type}"])
    );

    private static readonly Fitting[][] UseCaseLists = Array.ConvertAll(Enum.GetValues<ProductCategory>(), category =>
        Fitting.Read(UseCases[$"UseCase {category}"])
    );

    /// <summary>One of the values of a type that fit an account.</summary>
    /// <param name="type">The type of attribute.</param>
    /// <param name="category">The kind of product that the account is interested in; decides about use cases only.</param>
    /// <param name="industry">The account's industry.</param>
    /// <param name="country">Its country.</param>
    /// <param name="size">Its size.</param>
    /// <param name="ordinal">How many values of the type the account has already, below <see cref="Count"/>; values do not repeat.</param>
    /// <param name="account">Rolled once for the account: the same for every ordinal.</param>
    public static Text Value(
        AttributeType type,
        ProductCategory category,
        Industry industry,
        Country country,
        CompanySize size,
        int ordinal,
        Draw account
    )
    {
        Fitting[] list = ListOf(type, category);
        int count = Count(type, category, industry, country, size);
        long wanted = Permutation.At(ordinal % count, count, account.Bits() + (ulong)type);
        foreach (Fitting entry in list)
        {
            if (entry.Fits(industry, country, size) && wanted-- == 0)
                return entry.Value;
        }

        throw new InvalidOperationException("A counted value was not found again.");
    }

    /// <summary>How many values of a type fit an account.</summary>
    public static int Count(AttributeType type, ProductCategory category, Industry industry, Country country, CompanySize size)
    {
        int count = 0;
        foreach (Fitting entry in ListOf(type, category))
            count += entry.Fits(industry, country, size) ? 1 : 0;
        return count;
    }

    private static Fitting[] ListOf(AttributeType type, ProductCategory category) =>
        type == AttributeType.UseCase ? UseCaseLists[(int)category] : Lists[(int)type];

    /// <summary>A value and the accounts that it fits, as sets of bits; no bit stands for all.</summary>
    private readonly record struct Fitting(Text Value, uint Industries, ulong Countries, uint Sizes)
    {
        public bool Fits(Industry industry, Country country, CompanySize size) =>
            (Industries == 0 || (Industries >> (int)industry & 1) == 1)
            && (Sizes == 0 || (Sizes >> (int)size & 1) == 1)
            && (Countries == 0 || (Countries >> Array.IndexOf(Geography.Countries, country) & 1) == 1);

        public static Fitting[] Read(Text[] lines) => Array.ConvertAll(lines, line =>
            {
                string[] parts = [.. Encoding.UTF8.GetString(line.Utf8).Split('|'), "", "", ""];
                uint industries = 0;
                foreach (string name in Names(parts[1]))
                    industries |= 1U << (int)Enum.Parse<Industry>(name);
                ulong countries = 0;
                foreach (string name in Names(parts[2]))
                    countries |= CountriesOf(name);
                uint sizes = 0;
                foreach (CompanySize size in Enum.GetValues<CompanySize>())
                    sizes |= parts[3].Contains($"{size}"[0]) ? 1U << (int)size : 0;
                return new Fitting(Text.Of(parts[0]), industries, countries, sizes);
            });

        private static string[] Names(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries);

        private static ulong CountriesOf(string name)
        {
            Region? region = name switch
            {
                "North America" => Region.NorthAmerica,
                "EMEA" => Region.EMEA,
                "APAC" => Region.APAC,
                "Latin America" => Region.LatinAmerica,
                _ => null,
            };
            ulong bits = 0;
            for (int i = 0; i < Geography.Countries.Length; i++)
            {
                Country country = Geography.Countries[i];
                if (region is { } whole ? country.Region == whole : country.Name == Text.Of(name))
                    bits |= 1UL << i;
            }

            return bits != 0 ? bits : throw new FormatException($"No country or region is called '{name}'.");
        }
    }
}
