using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Plan;

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

    /// <summary>Why it happens, for each of its causes: all of them faults of the product, all of the platform, or neither.</summary>
    public required RootCause[] Causes { get; init; }

    /// <summary>Why it mostly happens.</summary>
    public RootCause Cause => Causes[0];

    /// <summary>Whether it is a fault of the product or of the platform, which takes whoever builds or runs it to put right.</summary>
    public bool IsFault => Cause is RootCause.ProductBug or RootCause.Infrastructure;

    /// <summary>Why it happens by one of its causes, from 1.</summary>
    public RootCause CauseOf(int root) => Causes[Causes.Length == 1 ? 0 : root - 1];

    /// <summary>The cause that it is filed under, which its end bears out. What is settled by a setting, a wish that another way grants and
    /// what looked like a fault was a matter of settings; what is meant to be so was not explained. Nobody errs who wishes for something,
    /// needs a way round or is sent a mail by a swindler; and what nobody has seen again has shown no defect of the product.</summary>
    /// <param name="root">Which of its causes it has, from 1.</param>
    /// <param name="solution">How it ends.</param>
    public RootCause FiledAs(int root, ResolutionType solution)
    {
        RootCause cause = CauseOf(root);
        bool isSwindle = Type == TicketType.Security && Category == TicketCategory.Other && cause == RootCause.UserError;
        if (solution == ResolutionType.CannotReproduce || isSwindle)
            return RootCause.Infrastructure;
        if (solution == ResolutionType.ByDesign && cause == RootCause.UserError && Type != TicketType.FeatureRequest)
            return RootCause.Documentation;
        bool isSet = solution == ResolutionType.Configuration && cause == RootCause.Documentation;
        bool isWayFound =
            Type == TicketType.FeatureRequest && solution is ResolutionType.Workaround or ResolutionType.Configuration;
        bool isNoError =
            cause == RootCause.UserError
            && (Type is TicketType.FeatureRequest or TicketType.Bug || solution == ResolutionType.Workaround);
        return isSet || isWayFound || isNoError ? RootCause.Configuration : cause;
    }

    /// <summary>How often it comes, relative to the other cases of its type.</summary>
    public required double Weight { get; init; }

    /// <summary>The kinds of product that it fits, one bit for each <see cref="ProductCategory"/>.</summary>
    public required uint Products { get; init; }

    /// <summary>What a feature must do for it to happen there, one bit for each trait, any of them; 0 if it may happen anywhere.</summary>
    public required uint Traits { get; init; }

    /// <summary>How many causes it may have; the first is the most frequent.</summary>
    public required int Roots { get; init; }

    /// <summary>What a feature must do for each of the causes, as <see cref="Traits"/>; empty if any fits wherever the case does.</summary>
    public required uint[] TraitsOfRoots { get; init; }

    /// <summary>What must hold of the account's bills for each of the causes; empty if nothing need.</summary>
    public required BilledLately[] BilledOfRoots { get; init; }

    /// <summary>How it ends by each of its causes, or by all of them, as a weight for each <see cref="ResolutionType"/>; 0 where that
    /// would contradict it.</summary>
    public required double[][] Resolutions { get; init; }

    /// <summary>How it ends by one of its causes, from 1, as weights.</summary>
    public double[] ResolutionsOf(int root) => Resolutions[Resolutions.Length == 1 ? 0 : root - 1];

    /// <summary>Whether it was over when it was reported: nobody sees it again.</summary>
    public bool HasPassed => Resolutions[0][(int)ResolutionType.CannotReproduce] > 0;

    /// <summary>Whether it may be a fault that many customers share.</summary>
    public required bool MayRecur { get; init; }

    /// <summary>Whether such a fault may stay for several releases: it is a nuisance, no more.</summary>
    public required bool MayLast { get; init; }

    /// <summary>What it is about if not an item of the customer's; empty otherwise.</summary>
    public required Text About { get; init; }

    /// <summary>Whether it is about the product or the account as a whole, not about a feature.</summary>
    public required bool IsOfProduct { get; init; }

    /// <summary>Whether it is about one person alone, whatever team that person is in.</summary>
    public required bool IsPersonal { get; init; }

    /// <summary>Whether it tells of the whole product being down.</summary>
    public required bool IsOutage { get; init; }

    /// <summary>Whether it happens behind the pages, in a transfer, a mail or a run by night: no browser has to do with it.</summary>
    public required bool IsBehind { get; init; }

    /// <summary>Whether what is wrong is what the pages hold, whatever browser shows them.</summary>
    public required bool IsOfData { get; init; }

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

    /// <summary>Why it is so, as the customer is told.</summary>
    public required Grammar.Rule Why { get; init; }

    /// <summary>The same as an agent jots it down for colleagues.</summary>
    public required Grammar.Rule Noted { get; init; }

    /// <summary>The same as a closing note files it, without a full stop.</summary>
    public required Grammar.Rule Filed { get; init; }

    /// <summary>What solves it.</summary>
    public required Grammar.Rule Help { get; init; }

    /// <summary>What helps until it is solved; empty where nothing does.</summary>
    public required Grammar.Rule? Detour { get; init; }

    /// <summary>What the customer says of the matter once it is settled; empty where the type of ticket tells enough.</summary>
    public required Grammar.Rule? Settled { get; init; }

    /// <summary>What the first answer left out, where it did not help; empty where what is said of the type fits.</summary>
    public required Grammar.Rule? Rest { get; init; }

    /// <summary>Which language a wish is about; empty where it is about none.</summary>
    public required Grammar.Rule? Place { get; init; }

    /// <summary>When it happens; empty where it depends on nothing.</summary>
    public required Grammar.Rule? Trigger { get; init; }

    /// <summary>What was looked at to find the cause; empty where nothing had to be.</summary>
    public required Grammar.Rule? Check { get; init; }

    /// <summary>What support itself did about it by the time of its answer; empty where it is the developers who do.</summary>
    public required Grammar.Rule? Done { get; init; }

    /// <summary>Step by step how to see it; empty where nobody would write that.</summary>
    public required Grammar.Rule? Steps { get; init; }

    /// <summary>What people paste into a ticket about it: lines of a log, an answer of the API; empty where there is none.</summary>
    public required Grammar.Rule? Paste { get; init; }

    /// <summary>Tags by cause; empty where all causes bear the same.</summary>
    public required Grammar.Rule? CauseTag { get; init; }

    /// <summary>Whether it fits a product, some feature of which it may happen in from the launch on.</summary>
    public bool Fits(PlannedProduct product)
    {
        if ((Products >> (int)product.Category & 1) == 0)
            return false;
        foreach (PlannedFeature feature in product.Features.AsSpan(0, FeatureRange.AtLaunch))
        {
            if (feature.Profile.Has(Traits))
                return true;
        }

        return false;
    }

    /// <summary>Whether it may come up at an account whose bills stand so, by one of its causes.</summary>
    public bool Suits(BilledLately standing)
    {
        foreach (BilledLately needed in BilledOfRoots)
        {
            if ((needed & ~standing) == 0)
                return true;
        }

        return BilledOfRoots.Length == 0;
    }

    /// <summary>Whether a feature can have one of the causes, from 1.</summary>
    public bool MayHave(int root, FeatureProfile profile) => TraitsOfRoots.Length == 0 || profile.Has(TraitsOfRoots[root - 1]);

    /// <summary>Which of its causes a ticket about a feature has, from 1.</summary>
    public int Root(FeatureProfile profile, BilledLately standing, ref Draw draw)
    {
        Span<double> weights = stackalloc double[Roots];
        for (int i = 0; i < Roots; i++)
        {
            bool isPossible = MayHave(i + 1, profile) && (BilledOfRoots.Length == 0 || (BilledOfRoots[i] & ~standing) == 0);
            weights[i] = isPossible ? PortableMath.Pow(i + 1, -TicketMixAssumptions.CauseZipf) : 0;
        }

        return 1 + draw.Weighted(weights);
    }
}
