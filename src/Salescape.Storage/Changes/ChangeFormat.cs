using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Changes.Json;
using Salescape.Storage.Formats;

namespace Salescape.Storage.Changes;

/// <summary>A way to hold changes on disk.</summary>
public abstract class ChangeFormat
{
    private protected ChangeFormat() { }

    /// <summary>A Parquet file a table.</summary>
    public static ChangeFormat Parquet { get; } = new WrittenFormat("parquet", (settings, kept) => new ParquetChanges(settings, kept));

    /// <summary>A CSV file a table.</summary>
    public static ChangeFormat Csv { get; } = new WrittenFormat("csv", (settings, kept) => new CsvChanges(settings, kept));

    /// <summary>One file of JSON Lines.</summary>
    public static ChangeFormat JsonLines { get; } = new WrittenFormat("jsonl", (settings, kept) => new JsonLinesChanges(settings, kept));

    /// <summary>The name in commands and manifests.</summary>
    public abstract string Name { get; }

    /// <summary>What else decides the bytes, by name.</summary>
    public virtual IReadOnlyDictionary<string, string> Options => new Dictionary<string, string>();

    /// <summary>Opens the files in a folder that is empty.</summary>
    /// <param name="settings">Where it writes.</param>
    /// <param name="kept">Whether each table's changes are wanted, by its place in the catalog.</param>
    internal abstract IChangeSink CreateSink(ChangeSinkSettings settings, bool[] kept);

    private sealed class WrittenFormat(string name, Func<ChangeSinkSettings, bool[], IChangeSink> create) : ChangeFormat
    {
        public override string Name => name;

        internal override IChangeSink CreateSink(ChangeSinkSettings settings, bool[] kept) => create(settings, kept);
    }
}

/// <summary>What a sink of changes is told.</summary>
/// <param name="Folder">Where it writes; empty when it begins.</param>
/// <param name="Behind">What is to follow every file that may become large.</param>
internal sealed record ChangeSinkSettings(string Folder, WriteBehind Behind)
{
    /// <summary>The tables that are wanted, with their places in the catalog.</summary>
    public static IEnumerable<(int Place, TableDefinition Table)> Of(bool[] kept) =>
        SchemaCatalog.Tables.Index().Where(table => kept[table.Index]);
}
