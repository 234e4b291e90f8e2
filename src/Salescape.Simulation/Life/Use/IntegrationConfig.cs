using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>How an integration is set up, as JSON: what flows, which way, and when. No address and no secret.</summary>
internal static class IntegrationConfig
{
    private static readonly Text[] Directions = Of("import", "export", "two-way", "two-way");
    private static readonly Text[] CrmObjects = Of(
        "[\"Account\",\"Contact\"]",
        "[\"Account\",\"Contact\",\"Opportunity\"]",
        "[\"Account\",\"Case\"]",
        "[\"Lead\",\"Contact\"]",
        "[\"Account\",\"Opportunity\",\"Product\"]"
    );
    private static readonly Text[] Conflicts = Of("newest_wins", "source_wins", "manual_review");
    private static readonly Text[] Consents = Of("marketing_opt_in", "email_consent", "double_opt_in");
    private static readonly Text[] Channels = Of(
        "#operations",
        "#it-alerts",
        "#data-team",
        "#customer-success",
        "#project-updates",
        "#security",
        "#announcements",
        "#help-desk"
    );
    private static readonly Text[] Events = Of(
        "[\"alert\",\"report_ready\"]",
        "[\"comment\",\"mention\"]",
        "[\"alert\"]",
        "[\"approval\",\"task_due\"]",
        "[\"import_finished\",\"import_failed\"]"
    );
    private static readonly Text[] Modes = Of("incremental", "incremental", "full_refresh", "change_capture");
    private static readonly Text[] DataSchemas = Of("analytics", "reporting", "staging", "core", "marts", "landing");
    private static readonly Text[] Refreshes = Of("extract", "extract", "live");
    private static readonly Text[] Formats = Of("parquet", "csv", "json");
    private static readonly Text[] Prefixes = Of("exports/daily", "landing/raw", "archive/monthly", "shared/reports", "backup/weekly");

    /// <summary>The configuration of an integration.</summary>
    public static Text Of(TextArena words, in Integration integration, ref Draw draw)
    {
        words.Add('{');
        switch (integration.Tool)
        {
            case Tool.Crm:
                Field(words, "direction"u8, draw.OneOf(Directions));
                words.Add("\"objects\":"u8).Add(draw.OneOf(CrmObjects)).Add(',');
                Field(words, "on_conflict"u8, draw.OneOf(Conflicts));
                Field(words, "batch_size"u8, 50 * draw.Whole(2, 20));
                break;
            case Tool.Marketing:
                Field(words, "lists"u8, draw.Whole(1, 14));
                Field(words, "consent_field"u8, draw.OneOf(Consents));
                Field(words, "include_unsubscribed"u8, isTrue: false);
                break;
            case Tool.Chat:
                Field(words, "channel"u8, draw.OneOf(Channels));
                words.Add("\"events\":"u8).Add(draw.OneOf(Events)).Add(',');
                Field(words, "quiet_hours"u8, draw.Chance(0.4));
                break;
            case Tool.Meetings:
                Field(words, "calendar_sync"u8, isTrue: true);
                Field(words, "link_recordings"u8, draw.Chance(0.5));
                Field(words, "reminder_minutes"u8, 5 * draw.Whole(1, 6));
                break;
            case Tool.Warehouse:
                Field(words, "schema"u8, draw.OneOf(DataSchemas));
                Field(words, "mode"u8, draw.OneOf(Modes));
                Field(words, "tables"u8, draw.Whole(3, 60));
                break;
            case Tool.Reporting:
                Field(words, "mode"u8, draw.OneOf(Refreshes));
                Field(words, "datasets"u8, draw.Whole(1, 18));
                Field(words, "row_level_security"u8, draw.Chance(0.6));
                break;
            default:
                Field(words, "format"u8, draw.OneOf(Formats));
                Field(words, "prefix"u8, draw.OneOf(Prefixes));
                Field(words, "retention_days"u8, 30 * draw.Whole(1, 24));
                break;
        }

        Schedule(words, integration.Frequency, ref draw);
        return words.Add('}').Cut();
    }

    private static void Schedule(TextArena words, SyncFrequency frequency, ref Draw draw)
    {
        switch (frequency)
        {
            case SyncFrequency.RealTime:
                words.Add("\"trigger\":\"push\""u8);
                break;
            case SyncFrequency.Hourly:
                words.Add("\"minute\":"u8).Add(draw.Whole(0, 59));
                break;
            default:
                words.Add("\"run_at\":\""u8).AddDigits(draw.Whole(0, 5), 2).Add(':').AddDigits(5 * draw.Whole(0, 11), 2).Add('"');
                break;
        }
    }

    private static void Field(TextArena words, ReadOnlySpan<byte> name, Text value) =>
        words.Add('"').Add(name).Add("\":\""u8).Add(value).Add("\","u8);

    private static void Field(TextArena words, ReadOnlySpan<byte> name, int value) =>
        words.Add('"').Add(name).Add("\":"u8).Add(value).Add(',');

    private static void Field(TextArena words, ReadOnlySpan<byte> name, bool isTrue) =>
        words.Add('"').Add(name).Add("\":"u8).Add(isTrue ? "true,"u8 : "false,"u8);

    private static Text[] Of(params string[] values) => [.. values.Select(Text.Of)];
}
