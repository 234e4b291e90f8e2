using Salescape.Schema.Kernel;
using HttpMethod = Salescape.Schema.HttpMethod;

namespace Salescape.Simulation.Plan;

/// <summary>The calls that every product's API offers: four that read, two that create, one that changes, one that deletes.</summary>
internal static class EndpointRange
{
    private static readonly HttpMethod[] Methods =
    [
        HttpMethod.GET,
        HttpMethod.GET,
        HttpMethod.GET,
        HttpMethod.GET,
        HttpMethod.POST,
        HttpMethod.POST,
        HttpMethod.PUT,
        HttpMethod.DELETE,
    ];

    /// <summary>Calls that a product's API offers.</summary>
    public const int PerProduct = 8;

    private static readonly string[][] Paths =
    [
        [
            "/v2/reports",
            "/v2/reports/:id/data",
            "/v2/dashboards",
            "/v2/datasets",
            "/v2/queries",
            "/v2/exports",
            "/v2/reports/:id",
            "/v2/exports/:id",
        ],
        [
            "/v2/workbooks",
            "/v2/charts/:id",
            "/v2/datasets/:id/rows",
            "/v2/themes",
            "/v2/datasets/:id/rows",
            "/v2/refreshes",
            "/v2/charts/:id",
            "/v2/workbooks/:id",
        ],
        [
            "/v2/kpis",
            "/v2/kpis/:id/history",
            "/v2/goals",
            "/v2/entities",
            "/v2/kpis/:id/values",
            "/v2/board-packs",
            "/v2/goals/:id",
            "/v2/goals/:id",
        ],
        ["/v2/users", "/v2/groups", "/v2/sessions", "/v2/sign-in-events", "/v2/sessions", "/v2/users", "/v2/users/:id", "/v2/sessions/:id"],
        [
            "/v2/alerts",
            "/v2/events/search",
            "/v2/incidents",
            "/v2/rules",
            "/v2/events",
            "/v2/incidents",
            "/v2/alerts/:id",
            "/v2/watchlists/:id",
        ],
        [
            "/v2/policies",
            "/v2/controls",
            "/v2/privileged-sessions",
            "/v2/evidence",
            "/v2/evidence",
            "/v2/approvals",
            "/v2/policies/:id",
            "/v2/grants/:id",
        ],
        [
            "/v2/spaces",
            "/v2/messages",
            "/v2/documents",
            "/v2/members",
            "/v2/messages",
            "/v2/documents",
            "/v2/documents/:id",
            "/v2/messages/:id",
        ],
        ["/v2/tasks", "/v2/projects", "/v2/boards", "/v2/time-entries", "/v2/tasks", "/v2/time-entries", "/v2/tasks/:id", "/v2/tasks/:id"],
        ["/v2/people", "/v2/pages", "/v2/news", "/v2/communities", "/v2/people", "/v2/news", "/v2/people/:id", "/v2/pages/:id"],
        [
            "/v2/connections",
            "/v2/syncs",
            "/v2/records",
            "/v2/mappings",
            "/v2/records",
            "/v2/syncs/:id/runs",
            "/v2/mappings/:id",
            "/v2/connections/:id",
        ],
        [
            "/v2/flows",
            "/v2/runs",
            "/v2/runs/:id",
            "/v2/tables/:id/rows",
            "/v2/triggers/:id",
            "/v2/tables/:id/rows",
            "/v2/flows/:id",
            "/v2/tables/:id/rows",
        ],
        [
            "/v2/messages",
            "/v2/partners",
            "/v2/acknowledgements",
            "/v2/routes",
            "/v2/messages",
            "/v2/documents",
            "/v2/partners/:id",
            "/v2/routes/:id",
        ],
        ["/v2/files", "/v2/files/:id/content", "/v2/folders", "/v2/links", "/v2/files", "/v2/links", "/v2/files/:id", "/v2/files/:id"],
        [
            "/v2/records",
            "/v2/records/search",
            "/v2/holds",
            "/v2/schedules",
            "/v2/records",
            "/v2/restores",
            "/v2/holds/:id",
            "/v2/holds/:id",
        ],
        [
            "/v2/backups",
            "/v2/jobs",
            "/v2/workloads",
            "/v2/restore-points",
            "/v2/jobs",
            "/v2/restores",
            "/v2/schedules/:id",
            "/v2/restore-points/:id",
        ],
        [
            "/v2/forecasts",
            "/v2/forecasts/:id/values",
            "/v2/scenarios",
            "/v2/accuracy",
            "/v2/actuals",
            "/v2/runs",
            "/v2/overrides/:id",
            "/v2/scenarios/:id",
        ],
        [
            "/v2/consents",
            "/v2/requests",
            "/v2/processing-records",
            "/v2/vendors",
            "/v2/consents",
            "/v2/requests",
            "/v2/consents/:id",
            "/v2/subjects/:id",
        ],
        [
            "/v2/topics",
            "/v2/topics/:id/messages",
            "/v2/consumers",
            "/v2/schemas",
            "/v2/topics/:id/messages",
            "/v2/schemas",
            "/v2/consumers/:id/offset",
            "/v2/consumers/:id",
        ],
    ];

    private static readonly PlannedEndpoint[][] Endpoints =
    [
        .. Paths.Select(paths => paths.Zip(Methods, (path, method) => new PlannedEndpoint(Text.Of(path), method)).ToArray()),
    ];

    /// <summary>The calls of a product in the order of its range, <see cref="PerProduct"/> of them.</summary>
    public static PlannedEndpoint[] Of(int place) => Endpoints[place];
}
