using System.CommandLine;
using Salescape.Docs;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Cli.Commands;

/// <summary>Shows the schema, or rewrites the documents that follow from it.</summary>
internal sealed class DescribeCommand : Command, IHasExamples
{
    private const string DocumentsFolder = "derived";
    private const string Json = "json";

    private readonly Argument<string?> _table = new("table")
    {
        Description = "Table (with or without its schema) or schema. All tables by default.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly ChoiceOption _format = new("--format", "format", ["table", Json]) { Description = "Output format." };
    private readonly Option<bool> _write = new("--write")
    {
        Arity = ArgumentArity.Zero,
        Description = $"Rewrite the documents in {DocumentsFolder}/ of the repository.",
    };

    public DescribeCommand()
        : base("describe", "Show the schema: all tables, or one table with its columns, references and values.")
    {
        Add(_table);
        Add(_format);
        Add(_write);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Remark)> Examples { get; } =
    [
        ("salescape describe", $"the {SchemaCatalog.Tables.Count} tables by schema"),
        ("salescape describe sales_data", "those of one schema"),
        ("salescape describe opportunities", "one table's columns, references, values, use cases"),
        ("salescape describe opportunities --format json", "the same for programs"),
        ("salescape describe --write", $"rewrite {DocumentsFolder}/ after a change of the schema"),
    ];

    private int Run(ParseResult parsed)
    {
        string? name = parsed.GetValue(_table);
        IReadOnlyList<TableDefinition> tables = name is null ? SchemaCatalog.Tables : NamedTables.Find(name);
        bool json = _format.Read(parsed) == Json;
        if (parsed.GetValue(_write))
            Write(alone: name is null && !json);
        else if (json)
            Terminal.Hand(SchemaJson.Write(tables));
        else if (tables is [var only])
            SchemaPage.Show(only, Terminal.Output);
        else
            SchemaPage.ShowAll(tables, Terminal.Output);
        return ExitCode.Done;
    }

    private static void Write(bool alone)
    {
        if (!alone)
            throw new RefusedException("--write rewrites all documents at once.", "Give it without a table and without --format.");
        string folder = Path.Combine(RepositoryFolder.Find("describe --write"), DocumentsFolder);
        ILookup<bool, DocumentDifference> differences = DerivedDocuments
            .Write(folder)
            .ToLookup(difference => difference.Kind == DifferenceKind.Orphan);
        foreach (DocumentDifference orphan in differences[true])
            Terminal.Remark($"Note: {DocumentsFolder}/{orphan.Path} follows from nothing in the schema. Remove it, if nobody needs it.");
        int written = differences[false].Count();
        Terminal.Say(written == 0 ? $"{folder} is up to date." : $"{folder}: {written} documents rewritten.");
    }
}
