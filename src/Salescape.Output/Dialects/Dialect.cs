using System.Text;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Output.Dialects;

/// <summary>How one database writes the company's schema in SQL. What all have in common is here; a dialect says what differs.</summary>
public abstract class Dialect
{
    private protected Dialect()
    {
    }

    /// <summary>The dialects that can be asked for.</summary>
    public static IReadOnlyList<Dialect> All => [DuckDbDialect.Instance, PostgresDialect.Instance];

    /// <summary>The name in commands and file names, lower case.</summary>
    public abstract string Name { get; }

    /// <summary>The column type that holds a column's values.</summary>
    public abstract string ColumnType(ColumnDefinition column);

    /// <summary>Whether the database can declare a column's reference as a foreign key.</summary>
    public virtual bool CanDeclare(TableDefinition table, ColumnDefinition reference) => true;

    /// <summary>Words that are not a name unless quoted, lower case.</summary>
    private protected abstract IReadOnlySet<string> ReservedWords { get; }

    /// <summary>A name as SQL reads it: quoted only where it would be taken for a keyword.</summary>
    public string Identifier(string name) => ReservedWords.Contains(name) ? $"\"{name}\"" : name;

    /// <summary>A table's name with its schema.</summary>
    public string QualifiedName(TableDefinition table) => $"{Identifier(table.Schema)}.{Identifier(table.Name)}";

    /// <summary>A text as SQL reads it.</summary>
    public static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>The statement that makes a schema.</summary>
    public string CreateSchema(string schema) => $"CREATE SCHEMA IF NOT EXISTS {Identifier(schema)};\n";

    /// <summary>The statement that makes a table with its primary key and NOT NULLs.</summary>
    /// <param name="table">The table.</param>
    /// <param name="foreignKeys">Whether references are declared as far as the database can; then the tables referred to must be there.</param>
    public string CreateTable(TableDefinition table, bool foreignKeys)
    {
        IEnumerable<string> lines = table.Columns.Select(column => ColumnLine(column, column.IsKey ? " PRIMARY KEY" : NotNull(column)));
        IEnumerable<ColumnDefinition> declared = foreignKeys ? table.References.Where(column => CanDeclare(table, column)) : [];
        return CreateTable(table, lines.Concat(declared.Select(ForeignKeyLine)));
    }

    /// <summary>The statement that makes a table with its NOT NULLs alone, for filling it before <see cref="AddPrimaryKey"/>.</summary>
    public string CreateTableWithoutKeys(TableDefinition table) =>
        CreateTable(table, table.Columns.Select(column => ColumnLine(column, NotNull(column))));

    /// <summary>The statement that declares the primary key of a table that is there.</summary>
    public string AddPrimaryKey(TableDefinition table) =>
        $"ALTER TABLE {QualifiedName(table)} ADD PRIMARY KEY ({Identifier(table.Key.Name)});\n";

    /// <summary>The statements that comment a table with its purpose and each column with its description and remarks.</summary>
    public string Comments(TableDefinition table)
    {
        var sql = new StringBuilder();
        sql.Append($"COMMENT ON TABLE {QualifiedName(table)} IS {Literal(table.Purpose)};\n");
        foreach (ColumnDefinition column in table.Columns)
        {
            string comment = column.Remarks.Length == 0 ? column.Description : $"{column.Description}. {column.Remarks}";
            sql.Append($"COMMENT ON COLUMN {QualifiedName(table)}.{Identifier(column.Name)} IS {Literal(comment)};\n");
        }

        return sql.ToString();
    }

    /// <summary>All statements for some tables: schemas, then each table with its comments, referred ones first.</summary>
    public string Script(IEnumerable<TableDefinition> tables, bool foreignKeys)
    {
        IReadOnlyList<TableDefinition> ordered = TableOrder.ReferencedFirst(tables);
        IEnumerable<string> schemas = Schemas.All.Where(schema => ordered.Any(table => table.Schema == schema)).Select(CreateSchema);
        IEnumerable<string> creations = ordered.Select(table => $"\n{CreateTable(table, foreignKeys)}\n{Comments(table)}");
        return string.Concat(schemas.Concat(creations));
    }

    private string CreateTable(TableDefinition table, IEnumerable<string> lines) =>
        $"CREATE TABLE {QualifiedName(table)} (\n    {string.Join(",\n    ", lines)}\n);\n";

    private static string NotNull(ColumnDefinition column) => column.IsNullable ? "" : " NOT NULL";

    private string ColumnLine(ColumnDefinition column, string constraint) => $"{Identifier(column.Name)} {ColumnType(column)}{constraint}";

    private string ForeignKeyLine(ColumnDefinition column)
    {
        TableDefinition target = SchemaCatalog.Find(column.References!)!;
        return $"FOREIGN KEY ({Identifier(column.Name)}) REFERENCES {QualifiedName(target)} ({Identifier(target.Key.Name)})";
    }
}
