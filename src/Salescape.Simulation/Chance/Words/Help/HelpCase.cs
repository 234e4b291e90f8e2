using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>One kind of problem or wish that customers bring to support, with the words for it: what is seen, why, and what
/// helps.</summary>
internal sealed class HelpCase
{
    /// <summary>The name of its rules in the vocabulary.</summary>
    public required string Name { get; init; }

    /// <summary>The kind of ticket that it makes.</summary>
    public required TicketType Type { get; init; }

    /// <summary>What the ticket is filed under.</summary>
    public required TicketCategory Category { get; init; }

    /// <summary>Why it happens.</summary>
    public required RootCause Cause { get; init; }

    /// <summary>How often it comes, relative to the other cases of its type.</summary>
    public required double Weight { get; init; }

    /// <summary>The kinds of product that it fits, one bit for each <see cref="ProductCategory"/>.</summary>
    public required uint Products { get; init; }

    /// <summary>How it ends, as a weight for each <see cref="ResolutionType"/>; 0 where that would contradict it.</summary>
    public required double[] Resolutions { get; init; }

    /// <summary>Whether it may be a fault that many customers share.</summary>
    public required bool MayRecur { get; init; }

    /// <summary>Whether such a fault may stay for several releases: it is a nuisance, no more.</summary>
    public required bool MayLast { get; init; }

    /// <summary>What it is about if not an item of the customer's; empty otherwise.</summary>
    public required Text About { get; init; }

    /// <summary>Whether it is about the product or the account as a whole, not about a feature.</summary>
    public required bool IsOfProduct { get; init; }

    /// <summary>Whether it tells of the whole product being down.</summary>
    public required bool IsOutage { get; init; }

    /// <summary>Whether the product shows a code with it.</summary>
    public required bool HasCode { get; init; }

    /// <summary>Tags that suit it, the most telling first.</summary>
    public required Text[] Tags { get; init; }

    /// <summary>What is written in the subject line.</summary>
    public required Grammar.Rule Subject { get; init; }

    /// <summary>What the customer sees or wants.</summary>
    public required Grammar.Rule Symptom { get; init; }

    /// <summary>What support asks back.</summary>
    public required Grammar.Rule Question { get; init; }

    /// <summary>What the customer answers.</summary>
    public required Grammar.Rule Answer { get; init; }

    /// <summary>Why it is so.</summary>
    public required Grammar.Rule Why { get; init; }

    /// <summary>What solves it.</summary>
    public required Grammar.Rule Help { get; init; }

    /// <summary>What helps until it is solved; empty where nothing does.</summary>
    public required Grammar.Rule? Detour { get; init; }

    /// <summary>Whether it fits a product of a category.</summary>
    public bool Fits(ProductCategory category) => (Products >> (int)category & 1) == 1;
}
