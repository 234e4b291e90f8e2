using System.Text;
using System.Text.RegularExpressions;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Dialects;
using Salescape.Storage.Formats.Parquet;

namespace Salescape.Storage.Tests.Dialects;

/// <summary>What holds in every dialect, read from its scripts alone.</summary>
public sealed partial class DialectTests
{
    public static readonly TheoryData<string> Names = [.. Dialect.All.Select(dialect => dialect.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_table_is_made_with_all_columns_in_order(string name)
    {
        Dialect sql = Named(name);
        string script = sql.Script(SchemaCatalog.Tables, foreignKeys: true);

        Assert.Equal(
            TableOrder
                .ReferencedFirst(SchemaCatalog.Tables)
                .Select(table =>
                    string.Join(' ', [sql.QualifiedName(table), .. table.Columns.Select(column => sql.Identifier(column.Name))])
                ),
            CreateTable()
                .Matches(script)
                .Select(made =>
                    string.Join(
                        ' ',
                        [
                            made.Groups["name"].Value,
                            .. ColumnName().Matches(made.Groups["columns"].Value).Select(column => column.Groups[1].Value),
                        ]
                    )
                )
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_column_says_whether_it_may_be_null(string name)
    {
        Dialect sql = Named(name);
        foreach (TableDefinition table in SchemaCatalog.Tables)
        {
            string[] lines = sql.CreateTable(table, foreignKeys: false).Split('\n');
            foreach ((ColumnDefinition column, string line) in table.Columns.Zip(lines.Skip(1)))
            {
                string declaration = line.Split(" COMMENT ")[0];
                bool holdsNull =
                    name == "clickhouse"
                        ? declaration.Contains("Nullable(")
                        : !declaration.Contains(" NOT NULL") && !declaration.Contains(" PRIMARY KEY");
                Assert.True(holdsNull == column.IsNullable, line);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_table_and_column_is_commented(string name)
    {
        Dialect sql = Named(name);
        foreach (TableDefinition table in SchemaCatalog.Tables)
        {
            string script = Unescaped(sql.CreateTable(table, foreignKeys: false) + sql.Comments(table));
            Assert.All([table.Purpose, .. table.Columns.Select(column => column.Description)], comment =>
                Assert.Contains(comment, script, StringComparison.Ordinal)
            );
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_table_is_loaded_once_and_after_those_that_it_refers_to(string name)
    {
        Dialect sql = Named(name);
        string script = sql.LoadScript(SchemaCatalog.Tables);

        int[] places = [.. SchemaCatalog.Tables.Select(table => Assert.Single(LoadOf(sql, table).Matches(script)).Index)];

        Assert.All(SchemaCatalog.Tables.Zip(places), loaded =>
            Assert.All(loaded.First.References, reference =>
                Assert.True(
                    places[SchemaCatalog.Tables.ToList().FindIndex(table => table.QualifiedName == reference.References)] < loaded.Second,
                    loaded.First.Name
                )
            )
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Scripts_are_ASCII_so_that_no_client_garbles_them(string name) =>
        Assert.All([Named(name).Script(SchemaCatalog.Tables, foreignKeys: true), Named(name).LoadScript(SchemaCatalog.Tables)], script =>
            Assert.DoesNotContain(script, letter => !char.IsAscii(letter))
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void A_load_script_counts_every_table_at_its_end_or_fails_at_each_file_that_is_not_there(string name)
    {
        string script = Named(name).LoadScript(SchemaCatalog.Tables);

        if (name != "postgres")
            Assert.All(SchemaCatalog.Tables, table =>
                Assert.Contains($"SELECT '{table.QualifiedName}' AS table_name, count(*)", script, StringComparison.Ordinal)
            );
        else
            Assert.Contains("\\set ON_ERROR_STOP on", script, StringComparison.Ordinal);
    }

    [Fact]
    public void No_table_is_called_as_another_begins_so_that_a_pattern_may_end_behind_its_name() =>
        Assert.DoesNotContain(
            SchemaCatalog.Tables.SelectMany(
                table => SchemaCatalog.Tables.Where(other => other != table),
                (table, other) => (table.QualifiedName, Other: other.QualifiedName)
            ),
            pair => pair.Other.StartsWith(pair.QualifiedName, StringComparison.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Words_of_every_query_are_quoted(string name) =>
        Assert.All(["select", "from", "where", "case", "null"], word => Assert.NotEqual(word, Named(name).Identifier(word)));

    [Fact]
    public void The_patterns_of_Parquet_files_find_a_tables_own_and_no_others()
    {
        string[] files =
        [
            .. SchemaCatalog.Tables.SelectMany(table =>
                new[] { ParquetFormat.FileOf(table), ParquetFormat.PartOf(table, 1), ParquetFormat.PartOf(table, 12) }
            ),
        ];

        Assert.All(SchemaCatalog.Tables, table =>
            Assert.Equal(
                [ParquetFormat.FileOf(table), ParquetFormat.PartOf(table, 1), ParquetFormat.PartOf(table, 12)],
                files.Where(file => Regex.IsMatch($"part-1-of-2/{file}", $"^(.*/)?{ParquetFormat.RegexOf(table)}$"))
            )
        );
    }

    [Fact]
    public void MySQL_has_room_for_every_row_and_comment()
    {
        const int RowBytes = 65_535,
            BytesOfCharacter = 4,
            BytesBeside = 12,
            ColumnComment = 1_024,
            TableComment = 2_048,
            NameLength = 64;

        Assert.All(SchemaCatalog.Tables, table =>
        {
            Assert.True(table.Columns.Sum(column => column.Length * BytesOfCharacter + BytesBeside) <= RowBytes, table.Name);
            Assert.True(table.Purpose.Length <= TableComment, table.Name);
            Assert.All(table.Columns, column =>
                Assert.True(
                    $"{column.Description}. {column.Remarks}".Length <= ColumnComment && column.Name.Length <= NameLength,
                    column.Name
                )
            );
        });
    }

    [Fact]
    public void SQL_Server_has_room_for_every_key_and_comment()
    {
        const int KeyBytes = 900,
            PropertyBytes = 7_500;

        Assert.All(SchemaCatalog.Tables.SelectMany(table => table.Columns), column =>
        {
            Assert.True(Encoding.Unicode.GetByteCount($"{column.Description}. {column.Remarks}") <= PropertyBytes, column.Name);
            Assert.True(!column.IsKey || column.Length * sizeof(char) <= KeyBytes, column.Name);
        });
    }

    [Theory]
    [InlineData("snowflake", "VARCHAR(4001)")]
    [InlineData("mysql", "VARCHAR(4001)")]
    [InlineData("sqlserver", "NVARCHAR(MAX)")]
    [InlineData("databricks", "STRING")]
    [InlineData("clickhouse", "Nullable(String)")]
    public void A_longer_text_than_a_type_holds_has_a_wider_type(string name, string type)
    {
        ColumnDefinition text = SchemaCatalog
            .Tables.SelectMany(table => table.Columns)
            .First(column => column.Kind == ColumnKind.Text && column.IsNullable);

        Assert.Equal(type, Named(name).ColumnType(text with { Length = 4_001 }));
    }

    private static Dialect Named(string name) => Dialect.All.Single(dialect => dialect.Name == name);

    private static string Unescaped(string script) =>
        script.Replace("\\'", "'", StringComparison.Ordinal).Replace("''", "'", StringComparison.Ordinal);

    // A statement begins on its own line and names the table between two spaces.
    private static Regex LoadOf(Dialect sql, TableDefinition table) =>
        new(
            $"^(INSERT INTO|COPY INTO|BULK INSERT|LOAD DATA .* INTO TABLE|\\\\copy) {Regex.Escape(sql.QualifiedName(table))} ",
            RegexOptions.Multiline
        );

    [GeneratedRegex(@"^CREATE TABLE (?<name>\S+) \(\n(?<columns>(    .*\n)+)\)", RegexOptions.Multiline)]
    private static partial Regex CreateTable();

    [GeneratedRegex(@"^    (?!FOREIGN KEY)(\S+) ", RegexOptions.Multiline)]
    private static partial Regex ColumnName();
}
