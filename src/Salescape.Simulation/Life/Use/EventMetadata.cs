using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>What events carry with them: one JSON object, whose fields depend on the type of the event.</summary>
internal static class EventMetadata
{
    private static readonly Purpose SecondFactor = new("second factor kind");

    private static readonly Text[] Pages =
    [
        Text.Of("/home"),
        Text.Of("/dashboards"),
        Text.Of("/dashboards/overview"),
        Text.Of("/reports"),
        Text.Of("/reports/shared"),
        Text.Of("/search"),
        Text.Of("/settings/profile"),
        Text.Of("/settings/notifications"),
        Text.Of("/admin/users"),
        Text.Of("/admin/audit"),
        Text.Of("/data/sources"),
        Text.Of("/data/quality"),
        Text.Of("/integrations"),
        Text.Of("/workspaces"),
        Text.Of("/help"),
    ];

    /// <summary>Places in <see cref="Pages"/> from the most to the least visited, by <see cref="ProductCategory"/>. Judgement.</summary>
    private static readonly int[][] PagesByCategory =
    [
        [1, 2, 0, 3, 4, 5, 10, 11, 12, 14, 6, 7, 8, 13, 9],
        [0, 9, 8, 1, 3, 6, 10, 12, 5, 2, 7, 14, 4, 11, 13],
        [13, 0, 5, 7, 1, 6, 3, 4, 14, 12, 8, 2, 10, 9, 11],
        [12, 0, 10, 11, 1, 3, 5, 8, 14, 2, 6, 7, 9, 4, 13],
        [0, 5, 13, 10, 11, 3, 6, 1, 4, 8, 7, 12, 14, 2, 9],
    ];

    private static readonly Text[] Factors =
    [
        Text.Of("none"),
        Text.Of("authenticator_app"),
        Text.Of("push"),
        Text.Of("sms"),
        Text.Of("passkey"),
        Text.Of("security_key"),
    ];

    private static readonly Text[] Formats = [Text.Of("csv"), Text.Of("csv"), Text.Of("xlsx"), Text.Of("pdf"), Text.Of("json")];
    private static readonly Text[] Operations = [Text.Of("query"), Text.Of("render"), Text.Of("export"), Text.Of("sync"), Text.Of("save")];
    private static readonly Text[] Resources =
    [
        Text.Of("/admin/users"),
        Text.Of("/admin/billing"),
        Text.Of("/admin/audit"),
        Text.Of("/data/sources"),
        Text.Of("/settings/security"),
    ];
    private static readonly Text[] Refusals =
    [
        Text.Of("wrong_password"),
        Text.Of("wrong_password"),
        Text.Of("wrong_password"),
        Text.Of("code_expired"),
        Text.Of("push_denied"),
    ];
    private static readonly Text[] Directions = [Text.Of("inbound"), Text.Of("outbound")];
    private static readonly Text[] Failures =
    [
        Text.Of("rate_limited"),
        Text.Of("token_expired"),
        Text.Of("schema_changed"),
        Text.Of("timeout"),
    ];

    /// <summary>Letters in front of error codes by <see cref="ProductCategory"/>.</summary>
    private static readonly Text[] Codes = [Text.Of("ANL-"), Text.Of("SEC-"), Text.Of("COL-"), Text.Of("INT-"), Text.Of("STO-")];

    /// <summary>What an event of a session carries; null for a logout.</summary>
    public static Text? Of(Scene scene, in Session session, in TelemetryKind kind, ref Draw draw)
    {
        TextArena words = scene.Words;
        CustomerProduct install = scene.Account.Installs[session.Login.Install];
        switch (kind.Type)
        {
            case TelemetryEventType.Login:
                return words
                    .Add("{\"second_factor\":\""u8)
                    .Add(FactorOf(scene, session))
                    .Add("\",\"network\":\""u8)
                    .Add(session.FromOffice ? "office"u8 : "remote"u8)
                    .Add("\"}"u8)
                    .Cut();
            case TelemetryEventType.PageView:
                return words
                    .Add("{\"page\":\""u8)
                    .Add(PageOf(scene, install, session.Login.Install, ref draw))
                    .Add("\",\"load_ms\":"u8)
                    .Add(kind.Milliseconds)
                    .Add('}')
                    .Cut();
            case TelemetryEventType.FeatureUsed:
                return words
                    .Add("{\"feature\":\""u8)
                    .Add(FeatureOf(install, session.Login.Day, TasteOf(scene, session.Login.Install), ref draw))
                    .Add("\",\"duration_ms\":"u8)
                    .Add(Some(TelemetryAssumptions.FeatureMs, ref draw))
                    .Add('}')
                    .Cut();
            case TelemetryEventType.Search:
                return words
                    .Add("{\"query_length\":"u8)
                    .Add(LettersOf(ref draw))
                    .Add(",\"results\":"u8)
                    .Add(Some(TelemetryAssumptions.Results, ref draw))
                    .Add(",\"duration_ms\":"u8)
                    .Add(Some(TelemetryAssumptions.SearchMs, ref draw))
                    .Add('}')
                    .Cut();
            case TelemetryEventType.Export:
                return words
                    .Add("{\"format\":\""u8)
                    .Add(draw.OneOf(Formats))
                    .Add("\",\"rows\":"u8)
                    .Add(Some(TelemetryAssumptions.ExportedRows, ref draw))
                    .Add('}')
                    .Cut();
            case TelemetryEventType.Import:
                long rows = 1 + Some(TelemetryAssumptions.ImportedRows, ref draw);
                return words
                    .Add("{\"format\":\""u8)
                    .Add(draw.Chance(TelemetryAssumptions.ImportsText) ? "csv"u8 : "xlsx"u8)
                    .Add("\",\"rows\":"u8)
                    .Add(rows)
                    .Add(",\"rejected\":"u8)
                    .Add(
                        draw.Chance(TelemetryAssumptions.ImportsCleanly) ? 0 : (long)(rows * draw.Unit() * TelemetryAssumptions.MaxRejected)
                    )
                    .Add('}')
                    .Cut();
            case TelemetryEventType.Error:
                return ErrorOf(scene, session.Login, ref draw);
            case TelemetryEventType.Timeout:
                return words
                    .Add("{\"operation\":\""u8)
                    .Add(Operations[Popularity.ByTaste(Operations.Length, (ulong)install.Product.Number, ref draw)])
                    .Add("\",\"limit_ms\":30000,\"version\":\""u8)
                    .Add(install.ReleaseOn(session.Login.Day).Version)
                    .Add("\"}"u8)
                    .Cut();
            case TelemetryEventType.PermissionDenied:
                int resource = Popularity.ByTaste(Resources.Length, TasteOf(scene, session.Login.Install), ref draw);
                return words.Add("{\"resource\":\""u8).Add(Resources[resource]).Add("\",\"required_role\":\"Admin\"}"u8).Cut();
            default:
                return null;
        }
    }

    /// <summary>What a failed login carries.</summary>
    public static Text OfFailedLogin(TextArena words, ref Draw draw) =>
        words.Add("{\"result\":\"failed\",\"reason\":\""u8).Add(draw.OneOf(Refusals)).Add("\"}"u8).Cut();

    /// <summary>What the run of an integration carries.</summary>
    public static Text OfIntegration(TextArena words, bool fails, ref Draw draw)
    {
        words
            .Add("{\"direction\":\""u8)
            .Add(Directions[draw.Chance(TelemetryAssumptions.BringsIn) ? 0 : 1])
            .Add("\",\"records\":"u8)
            .Add(fails ? 0 : Some(TelemetryAssumptions.SyncedRecords, ref draw))
            .Add(",\"duration_ms\":"u8)
            .Add(Some(TelemetryAssumptions.SyncMs, ref draw));
        if (fails)
            words.Add(",\"error\":\""u8).Add(Failures[Popularity.Of(Failures.Length, ref draw)]).Add('"');
        return words.Add('}').Cut();
    }

    /// <summary>A user's second factor stays the same; none for those who sign in without.</summary>
    private static Text FactorOf(Scene scene, in Session session)
    {
        User user = scene.Account.Users[session.Login.User];
        if (!SignIn.AsksSecondFactor(scene.Dice, scene.Account, user, session.Login.User))
            return Factors[0];
        Draw draw = scene.Dice.Roll(SecondFactor, session.Login.User);
        return Factors[1 + draw.Weighted(TelemetryAssumptions.Factors)];
    }

    /// <summary>A feature that the installed release has: the leading ones of the product more often, and those that the account
    /// likes.</summary>
    private static Text FeatureOf(CustomerProduct install, DateOnly day, ulong taste, ref Draw draw)
    {
        int count = install.Product.FeaturesIn(install.ReleaseOn(day));
        return install.Product.Features[Popularity.ByTaste(count, taste, ref draw)].Name;
    }

    /// <summary>A page: the home page and a few more of the kind of product most often, and those that the account likes.</summary>
    private static Text PageOf(Scene scene, CustomerProduct install, int index, ref Draw draw) =>
        Pages[PagesByCategory[(int)install.Product.Category][Popularity.ByTaste(Pages.Length, TasteOf(scene, index), ref draw)]];

    /// <summary>Tells the tastes of all installs apart.</summary>
    private static ulong TasteOf(Scene scene, int install) => (ulong)(scene.Account.Profile.Number * Opportunity.MaxLines + install);

    /// <summary>Letters of a search: a word or two, seldom a sentence.</summary>
    private static int LettersOf(ref Draw draw)
    {
        (double median, double sigma) = TelemetryAssumptions.QueryLetters;
        return Math.Max(TelemetryAssumptions.QueryMinLetters, (int)draw.LogNormal(median, sigma));
    }

    /// <summary>Where a release is faulty, most errors are that fault: they bear one code until it is mended.</summary>
    private static Text ErrorOf(Scene scene, SampledLogin login, ref Draw draw)
    {
        CustomerProduct install = scene.Account.Installs[login.Install];
        DateOnly day = login.Day;
        PlannedRelease release = install.ReleaseOn(day);
        bool isOfRelease =
            install.DefectOn(day) > CatalogueAssumptions.OrdinaryDefectMax && draw.Chance(TelemetryAssumptions.ErrorOfTheRelease);
        int kind = 1 + Popularity.ByTaste(TelemetryAssumptions.OrdinaryErrors, (ulong)install.Product.Number, ref draw);
        ReadOnlySpan<int> statuses = [500, 502, 503, 500, 409, 422, 429];
        scene
            .Words.Add("{\"code\":\""u8)
            .Add(Codes[(int)install.Product.Category])
            .Add(CodeOf(install.Product.Number, isOfRelease ? -release.Index - 1 : kind))
            .Add("\",\"http_status\":"u8)
            .Add(isOfRelease ? 500 : statuses[kind % statuses.Length])
            .Add(",\"feature\":\""u8)
            .Add(FeatureOf(install, day, TasteOf(scene, login.Install), ref draw));
        return scene.Words.Add("\",\"version\":\""u8).Add(release.Version).Add("\"}"u8).Cut();
    }

    /// <summary>Four digits that stand for one kind of error of one product.</summary>
    private static long CodeOf(int product, int kind) => 1_000 + (long)(Draw.Mix((ulong)(product * 1_000 + kind)) % 9_000);

    private static long Some((double Median, double Sigma) about, ref Draw draw) => (long)draw.LogNormal(about.Median, about.Sigma);
}
