using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>What a notice tells of.</summary>
internal enum NoticeSubject
{
    /// <summary>An invoice will fall due.</summary>
    DueSoon,

    /// <summary>An invoice is overdue.</summary>
    Overdue,

    /// <summary>An agreement comes up for renewal.</summary>
    Renewal,

    /// <summary>A version has been released.</summary>
    Release,

    /// <summary>A maintenance window is planned.</summary>
    Maintenance,

    /// <summary>A product has been launched.</summary>
    Launch,

    /// <summary>A ticket has been resolved.</summary>
    TicketSolved,

    /// <summary>Alerts, in the order of their types: few licences are used.</summary>
    LowUsage,

    /// <summary>Much fails.</summary>
    HighErrorRate,

    /// <summary>Licences run out.</summary>
    LicenseExpiring,

    /// <summary>The version is old.</summary>
    VersionOutdated,

    /// <summary>More licences are used than bought.</summary>
    LicenseOverage,

    /// <summary>Pages are slow.</summary>
    SlowPerformance,

    /// <summary>A connection to other software fails.</summary>
    IntegrationFailure,
}

/// <summary>The words of the vendor's notices.</summary>
internal static class NoticeTexts
{
    private static readonly string[] Names = [
        "duesoon", "overdue", "renewal", "release", "maintenance", "launch", "solved",
        "lowusage", "errors", "expiring", "outdated", "overage", "slow", "integration",
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
