using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Life;

/// <summary>Decides the events kept of sessions, of failed logins before them, and of integrations that run by themselves.</summary>
internal static class Telemetry
{
    /// <summary>Keys of a session's events lie this far apart: the events in it, then the failed login before it.</summary>
    private const int KeysPerSession = 8;

    /// <summary>Where the keys of events without a session begin, behind those of all sessions of the account.</summary>
    private const long FirstOfIntegrations = 50_000_000;

    private const int SecondsPerWeek = 7 * 24 * 3_600;

    private static readonly Purpose Course = new("session events");
    private static readonly Purpose Run = new("integration run");

    private static readonly TelemetryEventType[] Doings =
    [
        TelemetryEventType.PageView,
        TelemetryEventType.FeatureUsed,
        TelemetryEventType.Search,
        TelemetryEventType.Export,
        TelemetryEventType.Import,
        TelemetryEventType.PermissionDenied,
    ];

    /// <summary>Tells the events kept of one session, in order of time and inside it.</summary>
    public static void Tell(Scene scene, Telling telling, in Session session)
    {
        Account account = scene.Account;
        CustomerProduct install = account.Installs[session.Login.Install];
        Draw draw = scene.Dice.Roll(Course, session.Id.Value);
        double trouble = PortableMath.Exp(TelemetryAssumptions.PerDefect * install.DefectOn(session.Login.Day));
        if (draw.Chance(TelemetryAssumptions.FailedBefore))
            TellFailedLogin(scene, telling, session, ref draw);

        int count = draw.Weighted(TelemetryAssumptions.EventsPerSession);
        double seconds = session.Seconds;
        for (int ordinal = 0; ordinal < count; ordinal++)
        {
            bool isFirst = ordinal == 0 && draw.Chance(TelemetryAssumptions.BeginsWithLogin);
            bool isLast = ordinal > 0 && ordinal == count - 1 && draw.Chance(TelemetryAssumptions.EndsWithLogout);
            TelemetryEventType type =
                isFirst ? TelemetryEventType.Login
                : isLast ? TelemetryEventType.Logout
                : DoingOf(trouble, ref draw);
            // Each event has its own stretch of the session, so that they follow each other.
            double part =
                isFirst ? 0
                : isLast ? 1
                : (ordinal + draw.Unit()) / count;
            TelemetryKind telemetry = KindOf(type, trouble, ref draw);
            Text? metadata = EventMetadata.Of(scene, session, telemetry, ref draw);
            TelemetryRows.Write(
                telling,
                new KeptEvent(
                    new TelemetryEventId(session.Id.Value * KeysPerSession + ordinal),
                    install.Product.Id,
                    session.Start.AddSeconds((int)(seconds * part)),
                    telemetry,
                    account.Users[session.Login.User].Id,
                    session.Id,
                    metadata
                )
            );
        }
    }

    /// <summary>Tells the runs of integrations that are kept: some of the measured weeks are followed by one.</summary>
    public static void TellIntegrations(Scene scene, Telling telling)
    {
        Account account = scene.Account;
        foreach (UseWeek week in account.UseWeeks)
        {
            Draw draw = scene.Dice.Roll(Run, week.Ordinal);
            if (!draw.Chance(TelemetryAssumptions.IntegrationRun))
                continue;
            bool fails = draw.Chance(
                TelemetryAssumptions.IntegrationFails * PortableMath.Exp(TelemetryAssumptions.PerDefect * week.Defect)
            );
            DateTime time = week.Ends.ToDateTime(TimeOnly.MinValue).AddSeconds(draw.Whole(0, SecondsPerWeek - 1));
            var day = DateOnly.FromDateTime(time);
            if (!scene.Sees(day) || day > account.Left)
                continue;
            var telemetry = new TelemetryKind(
                TelemetryEventType.Integration,
                TelemetryCategory.Integration,
                fails ? TelemetrySeverity.Error : TelemetrySeverity.Info,
                0
            );
            TelemetryRows.Write(
                telling,
                new KeptEvent(
                    new TelemetryEventId(account.VastKey(0) * KeysPerSession + FirstOfIntegrations + week.Ordinal),
                    account.Installs[week.Install].Product.Id,
                    time,
                    telemetry,
                    User: null,
                    Session: null,
                    EventMetadata.OfIntegration(scene.Words, fails, ref draw)
                )
            );
        }
    }

    private static void TellFailedLogin(Scene scene, Telling telling, in Session session, ref Draw draw)
    {
        Account account = scene.Account;
        DateTime time = session.Start.AddSeconds(-draw.Whole(8, 90));
        // Before midnight it would be another day's.
        if (DateOnly.FromDateTime(time) != session.Login.Day)
            return;
        var telemetry = new TelemetryKind(TelemetryEventType.Login, TelemetryCategory.Security, TelemetrySeverity.Warning, 0);
        TelemetryRows.Write(
            telling,
            new KeptEvent(
                new TelemetryEventId(session.Id.Value * KeysPerSession + KeysPerSession - 1),
                account.Installs[session.Login.Install].Product.Id,
                time,
                telemetry,
                account.Users[session.Login.User].Id,
                Session: null,
                EventMetadata.OfFailedLogin(scene.Words, ref draw)
            )
        );
    }

    private static TelemetryEventType DoingOf(double trouble, ref Draw draw)
    {
        double chance = draw.Unit();
        return chance < TelemetryAssumptions.Error * trouble ? TelemetryEventType.Error
            : chance < (TelemetryAssumptions.Error + TelemetryAssumptions.Timeout) * trouble ? TelemetryEventType.Timeout
            : Doings[draw.Weighted(TelemetryAssumptions.Doings)];
    }

    private static TelemetryKind KindOf(TelemetryEventType type, double trouble, ref Draw draw)
    {
        switch (type)
        {
            case TelemetryEventType.Error:
                double worth = draw.Unit();
                TelemetrySeverity severity =
                    worth < TelemetryAssumptions.ErrorIsWarning ? TelemetrySeverity.Warning
                    : worth < TelemetryAssumptions.ErrorIsWarning + TelemetryAssumptions.ErrorIsCritical ? TelemetrySeverity.Critical
                    : TelemetrySeverity.Error;
                return new(type, TelemetryCategory.Performance, severity, 0);
            case TelemetryEventType.Timeout:
                return new(
                    type,
                    TelemetryCategory.Performance,
                    draw.Chance(TelemetryAssumptions.TimeoutIsError) ? TelemetrySeverity.Error : TelemetrySeverity.Warning,
                    0
                );
            case TelemetryEventType.PermissionDenied:
                return new(type, TelemetryCategory.Security, TelemetrySeverity.Warning, 0);
            case TelemetryEventType.Login or TelemetryEventType.Logout:
                return new(type, TelemetryCategory.Security, TelemetrySeverity.Info, 0);
            case TelemetryEventType.PageView:
                int milliseconds = (int)
                    draw.LogNormal(TelemetryAssumptions.PageMs * Math.Sqrt(Math.Sqrt(trouble)), TelemetryAssumptions.PageSigma);
                bool isSlow = milliseconds >= TelemetryAssumptions.SlowPageMs;
                return new(
                    type,
                    isSlow ? TelemetryCategory.Performance : TelemetryCategory.Usage,
                    isSlow ? TelemetrySeverity.Warning : TelemetrySeverity.Info,
                    milliseconds
                );
            default:
                return new(type, TelemetryCategory.Usage, TelemetrySeverity.Info, 0);
        }
    }
}
