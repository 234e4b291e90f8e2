using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Plan;

/// <summary>
/// What every product of the range can do, the most used first. The last ones of each list come with later releases
/// that bring features, one a release.
/// </summary>
internal static class FeatureRange
{
    /// <summary>Features that a product has from its launch on.</summary>
    public const int AtLaunch = 9;

    private static readonly string[][] Names =
    [
        ["Dashboards", "Scheduled reports", "Filters and drill-down", "Spreadsheet export", "Report sharing", "Table builder", "Saved views", "Role-based access", "E-mail digests", "Mobile dashboards", "Threshold alerts", "Natural-language search", "Embedded reports"],
        ["Chart designer", "Data blending", "Calculated fields", "Scheduled refresh", "Story pages", "Custom themes", "Row-level security", "Version history", "Sandbox data sets", "Geographic maps", "Forecast lines", "Co-editing", "Python cells"],
        ["Executive cockpit", "Live KPI wall", "Goal tracking", "Group consolidation", "Anomaly alerts", "Board packs", "Role-based access", "Data lineage", "Certified metrics", "Scenario planning", "Multi-entity currency", "Decision log", "Narrative summaries"],
        ["Single sign-on", "Multi-factor prompts", "User directory sync", "Access requests", "Password self-service", "Group policies", "Session controls", "Guest access", "Access reports", "Passkeys", "Device trust", "Risk-based sign-in", "Just-in-time access"],
        ["Alert triage", "Event search", "Detection rules", "Incident timeline", "Log collection", "Watchlists", "Threat feeds", "Case notes", "Weekly threat report", "Automated playbooks", "Behaviour baselines", "Attack-path map", "Analyst handover"],
        ["Security posture board", "Privileged sessions", "Policy enforcement", "Network segments", "Key management", "Compliance packs", "Change approvals", "Evidence vault", "Auditor access", "Break-glass accounts", "Continuous controls", "Supplier risk view", "Quarantine automation"],
        ["Team channels", "Shared documents", "Comments and mentions", "Task lists", "File previews", "Meeting notes", "Search everywhere", "Polls", "Guest spaces", "Whiteboards", "Voice rooms", "Topic summaries", "Translation"],
        ["Kanban boards", "Task assignments", "Gantt timeline", "Time tracking", "Milestones", "Workload view", "Project templates", "Status reports", "Dependencies", "Portfolio view", "Budget tracking", "Intake forms", "Risk register"],
        ["Company news", "People directory", "Knowledge pages", "Organisation chart", "Event calendar", "Communities", "Approvals", "Surveys", "Onboarding paths", "Town-hall streaming", "Page analytics", "Skill finder", "Multilingual pages"],
        ["Prebuilt connectors", "Field mapping", "Sync monitor", "Retry queue", "Connection tests", "Change log", "Credential vault", "Sync schedules", "Duplicate matching", "Connector builder", "Webhooks", "Schema drift alerts", "Bulk backfill"],
        ["Workflow designer", "Triggers", "Approval steps", "Run history", "Error handling", "Templates", "Conditional branches", "Data tables", "Sub-flows", "Human tasks", "Decision rules", "Flow analytics", "Version rollback"],
        ["Partner onboarding", "Document exchange", "EDI translation", "Message tracking", "Routing rules", "Acknowledgements", "Certificate rotation", "Partner directory", "Traffic reports", "API gateway", "Rate plans", "Partner self-service", "Replay of messages"],
        ["Folder sync", "File sharing", "Version restore", "Link permissions", "Full-text search", "Desktop client", "Comments on files", "File requests", "Storage reports", "Offline folders", "Large-file transfer", "Watermarks", "Smart tags"],
        ["Retention schedules", "Archive search", "Legal holds", "Bulk ingest", "Restore requests", "Classification", "Disposition review", "Audit reports", "Export packages", "Mailbox archiving", "Immutable storage", "Redaction", "Policy simulation"],
        ["Backup schedules", "Point-in-time restore", "Recovery runbooks", "Backup monitor", "Replication", "Restore tests", "Recovery reports", "Role-based access", "Workload groups", "Failover drills", "Ransomware scan", "Cross-region copies", "Recovery scorecard"],
        ["Demand forecast", "Forecast dashboards", "Driver analysis", "Accuracy tracking", "Manual overrides", "Scenario compare", "Seasonality profiles", "Forecast sharing", "Scheduled runs", "Promotion effects", "New-item forecasts", "Consensus review", "Forecast explanations"],
        ["Consent records", "Data subject requests", "Record of processing", "Personal data map", "Cookie banner", "Retention rules", "Impact assessments", "Vendor reviews", "Privacy reports", "Data discovery", "Anonymisation", "Breach register", "Preference centre"],
        ["Event topics", "Stream monitor", "Consumer groups", "Schema registry", "Filters", "Replay", "Lag alerts", "Access tokens", "Throughput reports", "Stream joins", "Dead-letter queue", "Windowed counts", "Stream to table"],
    ];

    private static readonly Text[][] Texts = [.. Names.Select(names => names.Select(Text.Of).ToArray())];

    /// <summary>The features of a product in the order of its range, as far as its releases go.</summary>
    public static PlannedFeature[] Of(int place, DateOnly launch, IReadOnlyList<PlannedRelease> releases)
    {
        IEnumerable<DateOnly> later = releases.Skip(1).Where(release => release.FeaturesAdded > 0).Select(release => release.Date);
        IEnumerable<DateOnly> since = Enumerable.Repeat(launch, AtLaunch).Concat(later);
        return [.. Texts[place].Zip(since, (name, day) => new PlannedFeature(name, day))];
    }
}
