using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Plan;

/// <summary>
/// What a scoring rule asks for, written so that people, programs and queries can read it:
/// <c>title contains any ('VP', 'Vice President')</c>, <c>industry in ('Finance', 'Healthcare')</c>,
/// <c>engagements of type 'Form Filled' &gt;= 2</c>, <c>engagements &gt;= 10</c>, <c>products_interested is not null</c>.
/// Words are matched with case; values are those of the tables.
/// </summary>
internal sealed class Criterion
{
    private readonly Func<LeadFacts, bool> _holds;

    private Criterion(string text, Func<LeadFacts, bool> holds)
    {
        Text = Text.Of(text);
        _holds = holds;
    }

    /// <summary>The statement.</summary>
    public Text Text { get; }

    /// <summary>Whether a lead meets it.</summary>
    public bool IsMetBy(in LeadFacts lead) => _holds(lead);

    /// <summary>The title has one of several words in it.</summary>
    public static Criterion TitleContains(params string[] words)
    {
        Text[] wanted = Array.ConvertAll(words, Text.Of);
        return new($"title contains any ({Quoted(words)})", lead =>
        {
            foreach (Text word in wanted)
                if (lead.Title.Utf8.IndexOf(word.Utf8) >= 0)
                    return true;
            return false;
        });
    }

    /// <summary>The size of its company is one of several.</summary>
    public static Criterion SizeIn(params CompanySize[] sizes) =>
        new($"company_size in ({Quoted(Array.ConvertAll(sizes, size => size.ToString()))})", lead => sizes.AsSpan().Contains(lead.Size));

    /// <summary>Its industry is one of several.</summary>
    public static Criterion IndustryIn(params Industry[] industries) =>
        new($"industry in ({Quoted(Array.ConvertAll(industries, NameOf))})", lead =>
            lead.Industry is { } industry && industries.AsSpan().Contains(industry)
        );

    /// <summary>Its region is one of several.</summary>
    public static Criterion RegionIn(params Region[] regions) =>
        new($"region in ({Quoted(Array.ConvertAll(regions, SalesForce.NameOf))})", lead => regions.AsSpan().Contains(lead.Region));

    /// <summary>It came by one of several ways.</summary>
    public static Criterion SourceIn(params LeadOrigin[] origins) =>
        new($"lead_source in ({Quoted(Array.ConvertAll(origins, origin => LeadOrigins.NameOf(origin).ToString()))})", lead =>
            origins.AsSpan().Contains(lead.Origin)
        );

    /// <summary>It engaged at least so often in one way.</summary>
    public static Criterion Engaged(EngagementType type, int times) =>
        new($"engagements of type '{NameOf(type)}' >= {times}", lead => lead.Engagements[type] >= times);

    /// <summary>It engaged at least so often in any way.</summary>
    public static Criterion Engaged(int times) => new($"engagements >= {times}", lead => lead.Engagements.Total >= times);

    /// <summary>It never engaged.</summary>
    public static Criterion NeverEngaged { get; } = new("engagements = 0", lead => lead.Engagements.Total == 0);

    /// <summary>It named products of interest.</summary>
    public static Criterion NamesProducts { get; } = new("products_interested is not null", lead => lead.NamesProducts);

    private static string Quoted(string[] values) => string.Join(", ", values.Select(value => $"'{value}'"));

    private static string NameOf(Industry industry) =>
        industry switch
        {
            Industry.ProfessionalServices => "Professional Services",
            Industry.PublicSector => "Public Sector",
            _ => industry.ToString(),
        };

    private static string NameOf(EngagementType type) =>
        type switch
        {
            EngagementType.EmailOpened => "Email Opened",
            EngagementType.LinkClicked => "Link Clicked",
            EngagementType.FormFilled => "Form Filled",
            _ => type.ToString(),
        };
}
