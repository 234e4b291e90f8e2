using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Verification.Checks.Rules;

/// <summary>A check that follows from the schema alone: for every table it names the ways in which rows may break it.</summary>
internal abstract record SchemaRule(string Name, string Title, string Explanation, string Corruption)
    : Check(Name, Title, Explanation, [], Corruption)
{
    /// <summary>All rules, in the order in which they are reported.</summary>
    public static IReadOnlyList<SchemaRule> All { get; } =
    [
        new UniqueKeys(),
        new IdFormats(),
        new ReferencesResolve(),
        new ReferencesStayInAccount(),
        new NothingMissing(),
        new ValueLists(),
        new TextLengths(),
        new NumberRanges(),
        new NothingFromTheFuture(),
        new CleanTexts(),
    ];

    /// <summary>The faults that rows of a table may show.</summary>
    public abstract IEnumerable<Fault> Faults(TableDefinition table);

    /// <summary>The faults of all tables.</summary>
    public IEnumerable<Fault> AllFaults() => SchemaCatalog.Tables.SelectMany(Faults);
}
