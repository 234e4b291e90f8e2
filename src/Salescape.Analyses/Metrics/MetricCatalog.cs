using Salescape.Queries;
using Salescape.Schema.Kernel;

namespace Salescape.Analyses.Metrics;

/// <summary>All metrics, the files of <c>sql/metrics</c>, and what they may be cut by, the files of <c>sql/dimensions</c>.</summary>
public static class MetricCatalog
{
    private static readonly Lazy<IReadOnlyList<Metric>> Read = new(() => Load(QueryFolder.Read("metrics"), Dimensions));

    private static readonly Lazy<IReadOnlyList<Dimension>> ReadDimensions = new(() =>
        [.. QueryFolder.Read("dimensions").Select(Dimension.Of)]
    );

    /// <summary>All metrics by area and name.</summary>
    public static IReadOnlyList<Metric> All => Read.Value;

    /// <summary>All dimensions by name.</summary>
    public static IReadOnlyList<Dimension> Dimensions => ReadDimensions.Value;

    /// <summary>The metric of a name or synonym, in any case; hyphens and spaces count as underscores. Null if there is none.</summary>
    public static Metric? Find(string name) =>
        All.FirstOrDefault(metric => Plain(metric.Name) == Plain(name)) ?? All.FirstOrDefault(metric => IsCalled(metric, name));

    /// <summary>The metrics that speak of all of some words.</summary>
    public static IReadOnlyList<Metric> Search(IReadOnlyList<string> words) =>
        [
            .. All.Where(metric =>
                words.All(word =>
                    metric
                        .Synonyms.Concat([metric.Name, metric.Title, metric.Definition, metric.Area])
                        .Any(text => Plain(text).Contains(Plain(word), StringComparison.Ordinal))
                )
            ),
        ];

    /// <summary>Metrics as rows, to be handed on in any format that answers have.</summary>
    public static Answer Table(IReadOnlyList<Metric> metrics) =>
        new(
            ["area", "name", "title", "definition", "unit", "kind", "good", "measured", "matures", "cut_by", "synonyms"],
            [
                .. metrics.Select(metric =>
                    (IReadOnlyList<object?>)
                        [
                            metric.Area,
                            metric.Name,
                            metric.Title,
                            metric.Definition,
                            metric.Unit.ToString().ToLowerInvariant(),
                            metric.Kind.ToString().ToLowerInvariant(),
                            metric.Good.ToString().ToLowerInvariant(),
                            metric.Measured.ToString().ToLowerInvariant(),
                            (long)metric.MaturesAfterDays,
                            string.Join(", ", metric.By),
                            string.Join(", ", metric.Synonyms),
                        ]
                ),
            ]
        );

    /// <summary>Reads metrics, and refuses names that two of them have and dimensions that there are not.</summary>
    internal static IReadOnlyList<Metric> Load(IEnumerable<QueryFile> files, IReadOnlyList<Dimension> dimensions)
    {
        Metric[] metrics =
        [
            .. files.Select(Metric.Of).OrderBy(metric => metric.Area, StringComparer.Ordinal).ThenBy(it => it.Name, StringComparer.Ordinal),
        ];
        var named = new Dictionary<string, Metric>();
        foreach (Metric metric in metrics)
        {
            foreach (string name in metric.Synonyms.Prepend(metric.Title).Prepend(metric.Name).Select(Plain).Distinct())
            {
                if (!named.TryAdd(name, metric))
                    throw new RefusedException(
                        $"metrics/{metric.Area}/{metric.Name}.sql clashes with metrics/{named[name].Area}/{named[name].Name}.sql: both are called '{name.Replace('_', ' ')}'.",
                        "Rename one of them."
                    );
            }

            if (metric.By.FirstOrDefault(name => dimensions.All(known => known.Name != name)) is { } unknown)
                throw new RefusedException(
                    $"metrics/{metric.Area}/{metric.Name}.sql: there is no dimension '{unknown}'.",
                    $"Write sql/dimensions/{unknown}.sql, or correct the line."
                );
        }

        return metrics;
    }

    private static bool IsCalled(Metric metric, string name) =>
        metric.Synonyms.Prepend(metric.Title).Any(synonym => Plain(synonym) == Plain(name));

    private static string Plain(string name) => name.Trim().ToLowerInvariant().Replace('-', '_').Replace(' ', '_');
}
