using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Chance.Words;

/// <summary>Names of the companies that belong to another: the family's root, then what sets the child apart.</summary>
internal static class CompanyFamilies
{
    private static readonly Lexicon Families = Lexicon.Load("companies/families");

    /// <summary>By the child's industry: a hospital is no logistics company.</summary>
    private static readonly Text[][] Divisions = Array.ConvertAll(Enum.GetValues<Industry>(), industry =>
        Families[industry.ToString().ToLowerInvariant()]
    );

    /// <summary>The division that a parent does not repeat because it bears that word itself.</summary>
    private static readonly Text OfTheParentsTrade = Text.Of("Group Services");

    /// <summary>What groups call their company in a country; elsewhere the English name serves.</summary>
    private static readonly Dictionary<Text, Text> OwnNames = new Dictionary<string, string>
    {
        ["United States"] = "USA",
        ["United Kingdom"] = "UK",
        ["Germany"] = "Deutschland",
        ["Netherlands"] = "Nederland",
        ["Spain"] = "España",
        ["Italy"] = "Italia",
        ["Sweden"] = "Sverige",
        ["Denmark"] = "Danmark",
        ["Norway"] = "Norge",
        ["Switzerland"] = "Schweiz",
        ["Poland"] = "Polska",
        ["United Arab Emirates"] = "Middle East",
        ["South Korea"] = "Korea",
        ["Brazil"] = "Brasil",
        ["Mexico"] = "México",
    }.ToDictionary(entry => Text.Of(entry.Key), entry => Text.Of(entry.Value));

    /// <summary>The identity of a child, division, sister or franchise of a company.</summary>
    /// <param name="arena">Where to write it.</param>
    /// <param name="parent">The parent.</param>
    /// <param name="parentCountry">Its country.</param>
    /// <param name="relationship">What the child is to it.</param>
    /// <param name="childCountry">The child's country.</param>
    /// <param name="industry">What the child does.</param>
    /// <param name="size">The child's size.</param>
    /// <param name="sibling">How many children of this parent came before; siblings' names differ up to as many as there are
    /// divisions.</param>
    /// <param name="family">Rolled once for the family: the same for every sibling.</param>
    public static CompanyIdentity Child(
        TextArena arena,
        in CompanyIdentity parent,
        Country parentCountry,
        RelationshipType relationship,
        Country childCountry,
        Industry industry,
        CompanySize size,
        int sibling,
        Draw family
    )
    {
        Text[] divisions = Divisions[(int)industry];
        Text division = divisions[Permutation.At(sibling % divisions.Length, divisions.Length, family.Bits())];
        if (parent.Name.Utf8.IndexOf(division.Utf8) >= 0)
            division = OfTheParentsTrade;
        Text place = OwnNames.GetValueOrDefault(childCountry.Name, childCountry.Name);
        bool abroad = childCountry != parentCountry;
        arena.Add(parent.Root).Add(' ').Add(division);
        if (relationship == RelationshipType.Division)
            arena.Add(" Division"u8);
        if (abroad || relationship == RelationshipType.Franchise)
            arena.Add(' ').Add(place);
        Text core = arena.Cut();
        return CompanyNames.Complete(
            arena,
            parent.Root,
            core,
            core,
            relationship == RelationshipType.Division ? default : LegalForms.Draw(childCountry, size, ref family)
        );
    }
}
