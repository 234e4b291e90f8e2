using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Life;

/// <summary>
/// What was filled in of the form by which a lead left its name: a newsletter asks for little, a trade show scans a badge,
/// a partner writes a letter; and some people never give their number to anybody.
/// </summary>
/// <param name="HasPhone">Whether there is a telephone number on it.</param>
/// <param name="HasTitle">Whether there is a job title on it.</param>
/// <param name="HasIndustry">Whether there is an industry on it.</param>
internal readonly record struct LeadForm(bool HasPhone, bool HasTitle, bool HasIndustry)
{
    private static readonly Purpose Fields = new("lead form");

    /// <summary>The form of a lead whose origin is known.</summary>
    public static LeadForm Of(Scene scene, Lead lead)
    {
        Draw draw = scene.Roll(Fields, lead);
        (double phone, double title, double industry) = LeadAssumptions.LeftBlank(lead.Origin.Source);
        bool isKeen = draw.Chance(LeadAssumptions.FillsEverything);
        return new LeadForm(Fills(phone, isKeen, ref draw), Fills(title, isKeen, ref draw), Fills(industry, isKeen, ref draw));
    }

    private static bool Fills(double blank, bool isKeen, ref Draw draw) => !draw.Chance(blank) || isKeen;
}
