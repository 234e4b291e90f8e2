using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using Salescape.Storage.Formats.DuckDb;
using YamlDotNet.RepresentationModel;

namespace Salescape.Semantics.Tests.Dbt;

/// <summary>Runs a dbt project on DuckDB as dbt would: puts tables in place of <c>ref</c> and <c>source</c>, values in place of
/// <c>var</c>, makes models behind those that they refer to, and asks tests for failing rows.</summary>
internal sealed partial class DbtProject : IDisposable
{
    private const string Company = "company";
    private const string Built = "built";

    private readonly IReadOnlyDictionary<string, string> _files;
    private readonly YamlNode _variables;
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private readonly Dictionary<string, string> _inPlaceOf = [];

    public DbtProject(IReadOnlyDictionary<string, string> files, string database)
    {
        _files = files;
        _variables = YamlReader.Read(files["dbt_project.yml"]).Part("vars")!;
        _connection.Open();
        _connection.Execute($"ATTACH '{database}' AS {Company} (READ_ONLY); CREATE SCHEMA {Built}");
    }

    /// <summary>The models by their names, with their queries.</summary>
    public IReadOnlyDictionary<string, string> Models =>
        Named("models/").ToDictionary(file => file.Name, file => file.Text);

    /// <summary>The singular tests by their names.</summary>
    public IReadOnlyList<(string Name, string Text)> Tests => Named("tests/");

    /// <summary>The documents of YAML among the models.</summary>
    public IReadOnlyList<YamlNode> Documents =>
        [
            .. _files
                .Where(file => file.Key.StartsWith("models/", StringComparison.Ordinal) && file.Key.EndsWith(".yml", StringComparison.Ordinal))
                .Select(file => YamlReader.Read(file.Value)),
        ];

    /// <summary>Lets a source be another query, as if other data had been loaded.</summary>
    public void Replace(string source, string query) => _inPlaceOf[source] = $"({query})";

    /// <summary>Makes all models.</summary>
    public void Build()
    {
        IReadOnlyDictionary<string, string> models = Models;
        var built = new HashSet<string>();
        foreach (string name in models.Keys)
            Make(name, []);

        void Make(string name, IReadOnlyList<string> within)
        {
            Assert.DoesNotContain(name, within);
            Assert.True(models.ContainsKey(name), $"There is no model {name}, to which {string.Join(", ", within)} refers.");
            if (!built.Add(name))
                return;
            foreach (Match reference in Reference().Matches(models[name]))
                Make(reference.Groups["name"].Value, [.. within, name]);
            _connection.Execute($"CREATE TABLE {Built}.{name} AS {Render(models[name])}");
        }
    }

    /// <summary>How many rows a test finds.</summary>
    public long FailuresOf(string test) => Ask($"SELECT count(*) FROM ({Render(test)}) AS failures", reader => reader.GetInt64(0)).Single();

    /// <summary>The columns of a model, or of a source.</summary>
    public IReadOnlyList<string> ColumnsOf(string relation) => Ask($"DESCRIBE SELECT * FROM {Render(relation)}", reader => reader.GetString(0));

    /// <summary>The names and figures that a query of two columns gives.</summary>
    public IReadOnlyList<(string? Name, double? Figure)> Figures(string sql) =>
        Ask($"SELECT name, CAST(figure AS DOUBLE) FROM ({sql}) AS f(name, figure)", reader =>
            (reader.IsDBNull(0) ? null : reader.GetString(0), reader.IsDBNull(1) ? null : (double?)reader.GetDouble(1))
        );

    /// <summary>A text without Jinja.</summary>
    public string Render(string text)
    {
        string rendered = Config().Replace(text, "");
        rendered = Reference().Replace(rendered, place => $"{Built}.{place.Groups["name"].Value}");
        rendered = Source().Replace(rendered, place => SourceOf($"{place.Groups["schema"].Value}.{place.Groups["name"].Value}"));
        rendered = Variable().Replace(rendered, place => _variables.Text(place.Groups["name"].Value));
        Assert.DoesNotMatch(Jinja(), rendered);
        return rendered;
    }

    public void Dispose() => _connection.Dispose();

    private string SourceOf(string name) => _inPlaceOf.GetValueOrDefault(name, $"{Company}.{name}");

    private List<T> Ask<T>(string sql, Func<DuckDBDataReader, T> read) =>
        _connection.Ask(sql, reader =>
        {
            var rows = new List<T>();
            while (reader.Read())
                rows.Add(read(reader));
            return rows;
        });

    private List<(string Name, string Text)> Named(string folder) =>
        [
            .. _files
                .Where(file => file.Key.StartsWith(folder, StringComparison.Ordinal) && file.Key.EndsWith(".sql", StringComparison.Ordinal))
                .Select(file => (Path.GetFileNameWithoutExtension(file.Key), file.Value)),
        ];

    [GeneratedRegex(@"\{\{ config\([^{}]*\) \}\}")]
    private static partial Regex Config();

    [GeneratedRegex(@"\{\{ ref\('(?<name>\w+)'\) \}\}")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\{\{ source\('(?<schema>\w+)', '(?<name>\w+)'\) \}\}")]
    private static partial Regex Source();

    [GeneratedRegex("""\{\{ var\("(?<name>\w+)"\) \}\}""")]
    private static partial Regex Variable();

    [GeneratedRegex(@"\{[{%#]")]
    private static partial Regex Jinja();
}
