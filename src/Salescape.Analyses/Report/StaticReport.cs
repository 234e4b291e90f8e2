using System.Collections.Concurrent;
using DuckDB.NET.Data;
using Salescape.Analyses.Engines;
using Salescape.Analyses.Findings;
using Salescape.Analyses.Report.Kpis;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Flow;

namespace Salescape.Analyses.Report;

/// <summary>A static site about a data set: every question answered, drawn and explained, every table shown. It needs no server.</summary>
public static class StaticReport
{
    private const int SampleRows = 8;

    /// <summary>Writes the site.</summary>
    /// <param name="dataset">The data set.</param>
    /// <param name="folder">Where it goes.</param>
    /// <param name="figures">What stands at the top of the first page.</param>
    /// <param name="threads">Questions answered at the same time.</param>
    /// <param name="progress">Told how many questions are answered; throws to stop, which leaves everything as it was.</param>
    /// <returns>How many pages it has.</returns>
    /// <exception cref="RefusedException">A question could not be answered, or the folder is not ours to use.</exception>
    public static int Write(
        Dataset dataset,
        string folder,
        IReadOnlyList<(string Name, string Value)> figures,
        int threads,
        Action<DatasetProgress>? progress = null
    )
    {
        if (
            SchemaCatalog.Tables.FirstOrDefault(table => dataset.Manifest.Tables.All(held => held.Name != table.QualifiedName)) is
            { } lacking
        )
            throw new RefusedException(
                $"The data set in {dataset.Folder} holds no {lacking.QualifiedName}: version {dataset.Manifest.Version} wrote it.",
                "Generate it again, or use that version."
            );
        using var target = ListedFolder.Claim(folder, ".salescape-report", "report");
        var site = new Site(dataset.Manifest, AnalysisCatalog.All);
        var pages = new ConcurrentBag<ReportPage> { SearchIndex.Write(site), GroupPages.OfFirstSteps(site) };
        foreach (string schema in Schemas.All)
            pages.Add(GroupPages.OfSchema(site, schema));

        using var engine = new DuckDbEngine(dataset);
        var dashboard = new Dashboard([.. Kpi.All.Select(kpi => KpiReading.Of(kpi, engine))], Read(dataset));
        foreach (KpiReading kpi in dashboard.Kpis)
            pages.Add(KpiPage.Write(site, kpi));
        foreach (FindingReading finding in dashboard.Findings)
            pages.Add(FindingPage.Write(site, finding));
        var byDefault = new Dictionary<string, object?>();
        var idle = new ConcurrentBag<DuckDbEngine>();
        new Steps(DatasetPhase.Answer, site.Analyses.Count, progress).Run(threads, place =>
        {
            Analysis analysis = site.Analyses[place];
            DuckDbEngine own = idle.TryTake(out DuckDbEngine? taken) ? taken : engine.Duplicate();
            Reply reply = own.Reply(analysis, byDefault);
            dashboard.Keep(analysis, reply.Answer);
            pages.Add(AnalysisPage.Write(site, analysis, reply, own.StatementOf(analysis, byDefault)));
            idle.Add(own);
        });
        foreach (DuckDbEngine own in idle)
            own.Dispose();
        pages.Add(HomePage.Write(site, dashboard, figures));
        foreach (string role in site.Roles)
            pages.Add(GroupPages.OfRole(site, dashboard, role));
        foreach (TableDefinition table in SchemaCatalog.Tables)
            pages.Add(TablePage.Write(site, table, engine.Sample(table, SampleRows)));
        progress?.Invoke(new(DatasetPhase.Close, 0, 1));
        IEnumerable<(string, Action<Stream>)> written = pages.Select(page => (page.Path, ListedFolder.Text(page.Content)));
        target.Write(written.Concat(Assets.Paths.Select(Copied)), dataset.Confirm);
        return pages.Count;
    }

    private static (string Path, Action<Stream> Write) Copied(string asset)
    {
        return (asset, Copy);

        void Copy(Stream stream)
        {
            using Stream content = Assets.Open(asset);
            content.CopyTo(stream);
        }
    }

    private static List<FindingReading> Read(Dataset dataset)
    {
        using DuckDBConnection connection = Finding.Connect(dataset);
        return
        [
            .. Finding.All.Select(finding =>
                finding.Read(connection) is var (said, compared)
                    ? new FindingReading(finding, said, compared, finding.ReadRows(connection))
                    : new FindingReading(finding, null, null, finding.ReadRows(connection))
            ),
        ];
    }
}
