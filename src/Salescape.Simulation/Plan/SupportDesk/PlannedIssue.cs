using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Plan;

/// <summary>A problem that many customers meet in the same way: one fault of a product, from the release that brought it to the one that
/// mends it.</summary>
internal sealed class PlannedIssue
{
    /// <summary>From 1; its place in <see cref="SupportDesk.Issues"/> plus one.</summary>
    public required int Number { get; init; }

    public RecurringIssueId Id => new(Number);

    public required PlannedProduct Product { get; init; }

    /// <summary>What of the product it strikes.</summary>
    public required PlannedFeature Feature { get; init; }

    /// <summary>What goes wrong; every ticket about the issue tells this case.</summary>
    public required HelpCase Case { get; init; }

    /// <summary>Which of the causes of the case it is, from 1; every ticket about the issue has it.</summary>
    public required int Root { get; init; }

    /// <summary>The faulty release.</summary>
    public required PlannedRelease Since { get; init; }

    /// <summary>The release that mends it; null if none is in sight.</summary>
    public required PlannedRelease? Fix { get; init; }

    /// <summary>The versions that have it, as far as is known while it is not mended.</summary>
    public required Text OpenVersions { get; init; }

    /// <summary>The versions that had it, once it is mended.</summary>
    public required Text MendedVersions { get; init; }

    /// <summary>The day from which the desk recognises it: some customers have met it by then, and whoever asks is not the first.</summary>
    public DateOnly KnownFrom { get; set; }

    /// <summary>Days from the first ticket until somebody looks into it, until the cause is found, and until the fix is planned.</summary>
    public required (int Look, int Cause, int Plan) Days { get; init; }

    /// <summary>Whether it stays for several releases instead of being mended as soon as possible.</summary>
    public required bool IsLasting { get; init; }

    /// <summary>How often customers meet it, relative to the other issues of the same product and release.</summary>
    public required double Weight { get; init; }

    public required Priority Priority { get; init; }

    public required EngineeringTeam Team { get; init; }

    /// <summary>The code that the product shows, if it shows any.</summary>
    public required Text? ErrorCode { get; init; }

    /// <summary>What is seen, in one sentence without a full stop.</summary>
    public required Text Pattern { get; init; }

    /// <summary>Why it happens, in one sentence.</summary>
    public required Text Cause { get; init; }

    /// <summary>When it happens; null if it depends on nothing.</summary>
    public required Text? Trigger { get; init; }

    /// <summary>What the developers did about it, from "we" on.</summary>
    public required Text Help { get; init; }

    /// <summary>What helps until then, from "please" on.</summary>
    public required Text Detour { get; init; }

    /// <summary>The article that tells the workaround; null if none is planned.</summary>
    public PlannedArticle? Article { get; set; }

    /// <summary>The first day on which the desk has a fix to offer; the last possible one if there is none.</summary>
    public DateOnly FixedOn => Fix?.Date ?? DateOnly.MaxValue;

    /// <summary>Whether a release has the fault.</summary>
    public bool IsIn(PlannedRelease release) => Since.Index <= release.Index && (Fix is null || release.Index < Fix.Index);

    /// <summary>How often a customer on a release meets it on a day: seldom once the fix is out and the workaround is known; never on other
    /// releases.</summary>
    public double WeightOn(PlannedRelease release, DateOnly day) =>
        IsIn(release) ? Weight * (day < FixedOn ? 1 : Assumptions.IssueAssumptions.LeftAfterFix) : 0;
}
