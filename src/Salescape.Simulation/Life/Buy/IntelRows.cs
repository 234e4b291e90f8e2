using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>Something learned of a competitor.</summary>
/// <param name="Ordinal">Tells what an account's sellers learned apart.</param>
/// <param name="Day">When it was learned.</param>
/// <param name="Opportunity">In which opportunity.</param>
/// <param name="Facts">What was learned, and how.</param>
/// <param name="Notes">What the seller wrote of it.</param>
internal readonly record struct Intel(int Ordinal, DateOnly Day, OpportunityId Opportunity, IntelFacts Facts, Text Notes);

/// <summary>Writes what was learned of competitors.</summary>
internal static class IntelRows
{
    /// <summary>Appends something learned by the as-of.</summary>
    public static void Write(Telling telling, in Intel intel) =>
        telling.Rows.CompetitiveIntelligence.Append(
            new CompetitiveIntel
            {
                IntelId = new CompetitiveIntelId(telling.Account.Key(intel.Ordinal)),
                CustomerId = telling.Account.Id,
                OpportunityId = intel.Opportunity,
                CompetitorName = intel.Facts.Competitor,
                CompetitorProduct = intel.Facts.CompetitorProduct,
                IntelDate = intel.Day,
                IntelSource = intel.Facts.Source,
                CompetitorStrength = intel.Facts.Strength,
                CompetitorWeakness = intel.Facts.Weakness,
                OurPosition = intel.Facts.Position,
                IntelType = intel.Facts.Type,
                Notes = intel.Notes,
            }
        );
}
