using System.Collections.Frozen;
using System.Text;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;

namespace Salescape.Storage.Dialects;

/// <summary>How one database writes the company's schema in SQL. What all have in common is here; a dialect says what differs.</summary>
public abstract class Dialect
{
    private protected Dialect() { }

    /// <summary>The dialects that can be asked for.</summary>
    public static IReadOnlyList<Dialect> All =>
        [
            DuckDbDialect.Instance,
            PostgresDialect.Instance,
            SnowflakeDialect.Instance,
            DatabricksDialect.Instance,
            ClickHouseDialect.Instance,
            SqlServerDialect.Instance,
            MySqlDialect.Instance,
        ];

    /// <summary>The name in commands and file names, lower case.</summary>
    public abstract string Name { get; }

    /// <summary>What a reader of the script should know of its keys; nothing if the database enforces all that are declared.</summary>
    public virtual string KeysRemark => "";

    /// <summary>The column type that holds a column's values.</summary>
    public abstract string ColumnType(ColumnDefinition column);

    /// <summary>Whether the database can declare a column's reference as a foreign key.</summary>
    public virtual bool CanDeclare(TableDefinition table, ColumnDefinition reference) => true;

    /// <summary>Words that are not a name unless quoted, lower case.</summary>
    private protected abstract IReadOnlySet<string> ReservedWords { get; }

    /// <summary>Words that are written one after the other, with blanks and line breaks between them.</summary>
    private protected static FrozenSet<string> WordsOf(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A name as SQL reads it: quoted only where it would be taken for a keyword.</summary>
    public string Identifier(string name) => ReservedWords.Contains(name) ? Quoted(name) : name;

    /// <summary>A table's name with its schema.</summary>
    public string QualifiedName(TableDefinition table) => $"{Identifier(table.Schema)}.{Identifier(table.Name)}";

    /// <summary>A text as standard SQL reads it.</summary>
    public static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>The statement that makes a schema.</summary>
    public virtual string CreateSchema(string schema) => $"CREATE SCHEMA IF NOT EXISTS {Identifier(schema)};\n";

    /// <summary>The statement that makes a table with its primary key and NOT NULLs.</summary>
    /// <param name="table">The table.</param>
    /// <param name="foreignKeys">Whether references are declared as far as the database can; then the tables referred to must be
    /// there.</param>
    public string CreateTable(TableDefinition table, bool foreignKeys)
    {
        IEnumerable<string> lines = table.Columns.Select(column => ColumnLine(column, column.IsKey ? KeyConstraint : NotNull(column)));
        IEnumerable<ColumnDefinition> declared = foreignKeys ? table.References.Where(column => CanDeclare(table, column)) : [];
        return CreateTable(table, lines.Concat(declared.Select(ForeignKeyLine)));
    }

    /// <summary>The statement that makes a table with its NOT NULLs alone, for filling it before <see cref="AddPrimaryKey"/>.</summary>
    public string CreateTableWithoutKeys(TableDefinition table) =>
        CreateTable(table, table.Columns.Select(column => ColumnLine(column, NotNull(column) + Storage(column))));

    /// <summary>The statement that declares the primary key of a table that is there.</summary>
    public string AddPrimaryKey(TableDefinition table) =>
        $"ALTER TABLE {QualifiedName(table)} ADD PRIMARY KEY ({Identifier(table.Key.Name)});\n";

    /// <summary>Statements that make views beside the tables, with their comments, in place of those of the same names; none for no
    /// views.</summary>
    internal string Views(IReadOnlyList<StoredView> views) =>
        views.Count == 0
            ? ""
            : CreateSchema(StoredView.Schema)
                + string.Concat(
                    views.Select(view =>
                    {
                        string name = $"{Identifier(StoredView.Schema)}.{Identifier(view.Name)}";
                        return $"CREATE OR REPLACE VIEW {name} AS\n{view.Sql};\nCOMMENT ON VIEW {name} IS {Literal(view.Comment)};\n";
                    })
                );

    /// <summary>The statements that comment a table with its purpose and each column with its description and remarks; none if
    /// <see cref="CreateTable(TableDefinition, bool)"/> does.</summary>
    public virtual string Comments(TableDefinition table)
    {
        var sql = new StringBuilder();
        sql.Append($"COMMENT ON TABLE {QualifiedName(table)} IS {Literal(table.Purpose)};\n");
        foreach (ColumnDefinition column in table.Columns)
            sql.Append($"COMMENT ON COLUMN {QualifiedName(table)}.{Identifier(column.Name)} IS {Literal(Comment(column))};\n");
        return sql.ToString();
    }

    /// <summary>
    /// All statements for some tables: schemas, then each table with its comments, referred ones first. In ASCII, since a script does
    /// not say how it is encoded: a client that takes it for Latin-1 would garble comments without a word.
    /// </summary>
    public string Script(IEnumerable<TableDefinition> tables, bool foreignKeys)
    {
        IReadOnlyList<TableDefinition> ordered = TableOrder.ReferencedFirst(tables);
        IEnumerable<string> schemas = Schemas.All.Where(schema => ordered.Any(table => table.Schema == schema)).Select(CreateSchema);
        IEnumerable<string> creations = ordered.Select(table =>
            "\n" + CreateTable(table, foreignKeys) + (Comments(table) is { Length: > 0 } comments ? $"\n{comments}" : "")
        );
        return Ascii(string.Concat([ScriptOpening, .. schemas, .. creations]));
    }

    /// <summary>The script that loads a data set's files into empty tables, referred ones first. What an operator must set stands at its
    /// top.</summary>
    public string LoadScript(IEnumerable<TableDefinition> tables) =>
        $"{LoadOpening}\n{string.Concat(TableOrder.ReferencedFirst(tables).Select(Load))}{LoadClosing(Counts(tables))}";

    /// <summary>The settings of a session that the statements of either script need.</summary>
    private protected virtual string ScriptOpening => "";

    /// <summary>What stands before the first table: how to run the script, and what to set.</summary>
    private protected abstract string LoadOpening { get; }

    /// <summary>What stands behind the last table: how the script fails by itself where it has loaded less than there is, or
    /// more.</summary>
    /// <param name="counts">The query of all tables' names and rows, as <c>table_name</c> and <c>loaded</c>.</param>
    private protected abstract string LoadClosing(string counts);

    /// <summary>The statement that loads one table.</summary>
    private protected abstract string Load(TableDefinition table);

    /// <summary>A name in quotes.</summary>
    private protected virtual string Quoted(string name) => $"\"{name}\"";

    /// <summary>What follows the type of a primary key's column.</summary>
    private protected virtual string KeyConstraint => " PRIMARY KEY";

    /// <summary>What follows the type of any other column.</summary>
    private protected virtual string NotNull(ColumnDefinition column) => column.IsNullable ? "" : " NOT NULL";

    /// <summary>What follows the type of a column of a table that is filled at once: how its values are stored.</summary>
    private protected virtual string Storage(ColumnDefinition column) => "";

    /// <summary>What ends a column's line.</summary>
    private protected virtual string ColumnOptions(ColumnDefinition column) => "";

    /// <summary>What follows the columns of a table.</summary>
    private protected virtual string TableOptions(TableDefinition table) => "";

    /// <summary>What is said of a column: its description and remarks.</summary>
    private protected static string Comment(ColumnDefinition column) =>
        column.Remarks.Length == 0 ? column.Description : $"{column.Description}. {column.Remarks}";

    /// <summary>A table's columns as a list, each written in one way.</summary>
    private protected static string List(TableDefinition table, Func<ColumnDefinition, string> write) =>
        string.Join(", ", table.Columns.Select(write));

    /// <summary>What a load script says when it fails at its end.</summary>
    private protected const string OtherRows = "Tables hold other rows than manifest.json counts";

    private string Counts(IEnumerable<TableDefinition> tables) =>
        string.Join(
            "\n    UNION ALL ",
            TableOrder
                .ReferencedFirst(tables)
                .Select(table => $"SELECT '{table.QualifiedName}' AS table_name, count(*) AS loaded FROM {QualifiedName(table)}")
        );

    private static string Ascii(string script) =>
        script
            .Replace("→", "->", StringComparison.Ordinal)
            .Replace("⁹", "^9", StringComparison.Ordinal)
            .Replace("×", "x", StringComparison.Ordinal)
            .Replace("−", "-", StringComparison.Ordinal);

    private string CreateTable(TableDefinition table, IEnumerable<string> lines) =>
        $"CREATE TABLE {QualifiedName(table)} (\n    {string.Join(",\n    ", lines)}\n){TableOptions(table)};\n";

    private string ColumnLine(ColumnDefinition column, string constraint) =>
        $"{Identifier(column.Name)} {ColumnType(column)}{constraint}{ColumnOptions(column)}";

    private string ForeignKeyLine(ColumnDefinition column)
    {
        TableDefinition target = SchemaCatalog.Find(column.References!)!;
        return $"FOREIGN KEY ({Identifier(column.Name)}) REFERENCES {QualifiedName(target)} ({Identifier(target.Key.Name)})";
    }
}
