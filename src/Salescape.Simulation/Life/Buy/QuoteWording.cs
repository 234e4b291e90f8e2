using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>What stands on a quote besides figures.</summary>
/// <param name="PaymentTerms">The customer's terms of payment.</param>
/// <param name="DeliveryTerms">When what is quoted can be used.</param>
/// <param name="Notes">A note to the customer; null on most.</param>
internal readonly record struct QuoteWording(Text PaymentTerms, Text DeliveryTerms, Text? Notes)
{
    private static readonly Purpose Wording = new("quote wording");

    /// <summary>The words of a quote.</summary>
    /// <param name="scene">Whose quote it is.</param>
    /// <param name="opportunity">What it was written for.</param>
    /// <param name="index">Its index in <see cref="Account.Quotes"/>.</param>
    public static QuoteWording Of(Scene scene, Opportunity opportunity, int index)
    {
        Draw draw = scene.Dice.Roll(Wording, index);
        Text delivery = QuoteTexts.DeliveryTerms(ref draw);
        Text? notes = OpportunityWords.QuoteNotes(
            scene,
            opportunity,
            scene.Account.Quotes[index],
            index - opportunity.Quotes.Start.Value,
            ref draw
        );
        return new QuoteWording(Life.PaymentTerms.Label(scene.Dice, scene.Account), delivery, notes);
    }
}
