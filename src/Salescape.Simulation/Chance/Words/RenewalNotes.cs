using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>What a renewal's note may speak of.</summary>
/// <param name="Account">The account's short name.</param>
/// <param name="Product">The contract's main product.</param>
/// <param name="Amount">The renewal's amount; of a lost one, what was up for renewal.</param>
/// <param name="Expires">The day on which the contract ends.</param>
/// <param name="Type">How it renews.</param>
/// <param name="IsTalkedOver">Whether it is open, and will be talked over though its clause could carry it on.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Risk">The risk of losing it.</param>
/// <param name="Reason">Why it was lost, if it was.</param>
/// <param name="Contact">First name of the contact, if known.</param>
/// <param name="Voice">How its owner writes.</param>
internal readonly record struct RenewalFacts(
    Text Account,
    Text Product,
    Money Amount,
    DateOnly Expires,
    RenewalType Type,
    bool IsTalkedOver,
    RenewalStatus Status,
    ChurnRisk Risk,
    ChurnReason? Reason,
    Text? Contact,
    Voice Voice
);

/// <summary>Notes on renewals.</summary>
internal static class RenewalNotes
{
    private static readonly Grammar.Rule[] ByStatus = Array.ConvertAll(
        ["pending", "at-risk", "won", "lost"],
        Grammar.Load("sales/renewals").RuleOf
    );

    /// <summary>A note of one to three sentences.</summary>
    public static Text Write(TextArena arena, in RenewalFacts about, ref Draw draw)
    {
        var facts = new Facts();
        facts.Set(Fact.Account, about.Account);
        facts.Set(Fact.Product, about.Product);
        facts.Set(Fact.Amount, Amounts.Write(arena, about.Amount));
        facts.Set(Fact.Deadline, Amounts.Write(arena, about.Expires, about.Voice, withYear: true));
        facts.Set(Fact.Contact, about.Contact);
        facts.Set(
            about.Risk switch
            {
                ChurnRisk.Low => Fact.LowRisk,
                ChurnRisk.Medium => Fact.MediumRisk,
                _ => Fact.HighRisk,
            }
        );
        facts.Set(
            about.Type switch
            {
                RenewalType.Auto => about.IsTalkedOver ? Fact.Clause : Fact.Automatic,
                RenewalType.Negotiated => Fact.Negotiated,
                _ => Fact.Manual,
            }
        );
        if (about.Reason is { } reason)
        {
            facts.Set(
                reason switch
                {
                    ChurnReason.Price => Fact.Price,
                    ChurnReason.ProductFit => Fact.Fit,
                    ChurnReason.Competitor => Fact.ToRival,
                    ChurnReason.Budget => Fact.Budget,
                    ChurnReason.Consolidation => Fact.Consolidation,
                    _ => Fact.Closure,
                }
            );
        }

        return ByStatus[(int)about.Status].Write(arena, in facts, ref draw);
    }
}
