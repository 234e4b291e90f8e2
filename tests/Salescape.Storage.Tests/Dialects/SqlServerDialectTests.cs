using Microsoft.SqlServer.TransactSql.ScriptDom;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Dialects;
using ColumnDefinition = Microsoft.SqlServer.TransactSql.ScriptDom.ColumnDefinition;

namespace Salescape.Storage.Tests.Dialects;

/// <summary>SQL Server's own parser reads the scripts.</summary>
public sealed class SqlServerDialectTests
{
    private static readonly SqlServerDialect Sql = SqlServerDialect.Instance;

    [Fact]
    public void The_script_makes_every_table_with_its_columns_and_keys()
    {
        TSqlStatement[] statements = Parse(Sql.Script(SchemaCatalog.Tables, foreignKeys: true));

        CreateTableStatement[] tables = [.. statements.OfType<CreateTableStatement>()];
        Assert.Equal(
            TableOrder
                .ReferencedFirst(SchemaCatalog.Tables)
                .SelectMany(
                    table => table.Columns,
                    (table, column) =>
                        $"{table.QualifiedName}.{column.Name} {Sql.ColumnType(column)} {(column.IsNullable ? "null" : "not null")}{(column.IsKey ? " key" : "")}"
                ),
            tables.SelectMany(
                table => table.Definition.ColumnDefinitions,
                (table, column) =>
                    $"{NameOf(table.SchemaObjectName)}.{column.ColumnIdentifier.Value} {Text(column.DataType)} {Constraints(column)}"
            )
        );
        Assert.Equal(
            TableOrder
                .ReferencedFirst(SchemaCatalog.Tables)
                .SelectMany(table => table.References, (table, column) => $"{table.QualifiedName}.{column.Name} {column.References}"),
            tables.SelectMany(
                table => table.Definition.TableConstraints.OfType<ForeignKeyConstraintDefinition>(),
                (table, key) => $"{NameOf(table.SchemaObjectName)}.{key.Columns.Single().Value} {NameOf(key.ReferenceTableName)}"
            )
        );
        Assert.Equal(
            Schemas.All.Count + SchemaCatalog.Tables.Sum(table => table.Columns.Count + 1),
            statements.OfType<ExecuteStatement>().Count() + statements.OfType<IfStatement>().Count()
        );
    }

    [Fact]
    public void The_load_script_reads_every_file()
    {
        BulkInsertStatement[] loads = [.. Parse(WithoutCommands(Sql.LoadScript(SchemaCatalog.Tables))).OfType<BulkInsertStatement>()];

        Assert.Equal(
            TableOrder
                .ReferencedFirst(SchemaCatalog.Tables)
                .Select(table => $"{table.QualifiedName} $(folder)/{table.Schema}/{table.Name}.csv"),
            loads.Select(load => $"{NameOf(load.To)} {((StringLiteral)load.From.ValueExpression).Value}")
        );
    }

    [Fact]
    public void Words_that_the_parser_reserves_are_quoted()
    {
        string[] words =
        [
            .. Enum.GetNames<TSqlTokenType>().Select(name => name.ToLowerInvariant()).Where(word => word.All(char.IsAsciiLetter)),
        ];

        string[] reserved = [.. words.Where(word => Errors($"CREATE TABLE t ({word} INT)").Count > 0)];

        Assert.NotEmpty(reserved);
        string[] unquoted = [.. reserved.Where(word => Errors($"CREATE TABLE t ({Sql.Identifier(word)} INT)").Count > 0)];
        Assert.Empty(unquoted);
    }

    // Lines with a colon are commands of sqlcmd.
    private static string WithoutCommands(string script) => string.Join('\n', script.Split('\n').Where(line => !line.StartsWith(':')));

    private static TSqlStatement[] Parse(string script)
    {
        TSqlFragment fragment = Parser().Parse(new StringReader(script), out IList<ParseError> errors);
        Assert.Empty(errors.Select(error => $"{error.Line}: {error.Message}"));
        return [.. ((TSqlScript)fragment).Batches.SelectMany(batch => batch.Statements)];
    }

    private static IList<ParseError> Errors(string script)
    {
        Parser().Parse(new StringReader(script), out IList<ParseError> errors);
        return errors;
    }

    private static TSql160Parser Parser() => new(initialQuotedIdentifiers: true);

    private static string NameOf(SchemaObjectName name) => $"{name.SchemaIdentifier.Value}.{name.BaseIdentifier.Value}";

    private static string Constraints(ColumnDefinition column) =>
        (column.Constraints.OfType<NullableConstraintDefinition>().Single().Nullable ? "null" : "not null")
        + (column.Constraints.OfType<UniqueConstraintDefinition>().Any(key => key.IsPrimaryKey) ? " key" : "");

    private static string Text(DataTypeReference type) =>
        string.Concat(
            type.ScriptTokenStream.Skip(type.FirstTokenIndex)
                .Take(type.LastTokenIndex - type.FirstTokenIndex + 1)
                .Select(token => token.Text)
        );
}
