using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>What a notice tells of.</summary>
internal enum NoticeSubject
{
    DueSoon,
    Overdue,
    Renewal,
    Release,
    Maintenance,
    Launch,
    TicketSolved,

    // Alerts, in the order of their types.
    LowUsage,
    HighErrorRate,
    LicenseExpiring,
    VersionOutdated,
    LicenseOverage,
    SlowPerformance,
    IntegrationFailure,
}

/// <summary>The words of the vendor's notices.</summary>
internal static class NoticeTexts
{
    private static readonly string[] Names =
    [
        "duesoon",
        "overdue",
        "renewal",
        "release",
        "maintenance",
        "launch",
        "solved",
        "lowusage",
        "errors",
        "expiring",
        "outdated",
        "overage",
        "slow",
        "integration",
    ];

    private static readonly Grammar Words = Grammar.Load("success/notices");
    private static readonly Grammar.Rule[] Subjects = Array.ConvertAll(Names, name => Words.RuleOf($"{name}.subject"));
    private static readonly Grammar.Rule[] Messages = Array.ConvertAll(Names, name => Words.RuleOf($"{name}.message"));

    /// <summary>The subject line.</summary>
    public static Text Subject(TextArena arena, NoticeSubject subject, in Facts facts, ref Draw draw) =>
        Subjects[(int)subject].Write(arena, in facts, ref draw);

    /// <summary>The message.</summary>
    public static Text Message(TextArena arena, NoticeSubject subject, in Facts facts, ref Draw draw) =>
        Messages[(int)subject].Write(arena, in facts, ref draw);
}
