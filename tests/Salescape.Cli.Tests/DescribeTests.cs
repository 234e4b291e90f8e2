using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Tests;
using Spectre.Console;

namespace Salescape.Cli.Tests;

public sealed class DescribeTests
{
    [Theory]
    [InlineData("describe", "describe.txt")]
    [InlineData("describe territories", "describe-territories.txt")]
    [InlineData("describe SALES_DATA.Territories", "describe-territories.txt")]
    [InlineData("describe territories --format json", "describe-territories.json")]
    public void The_schema_reads_as_expected(string line, string expected)
    {
        Outcome outcome = Salescape.Run(line, AppContext.BaseDirectory);

        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        Expected.Equal(expected, outcome.Output);
    }

    [Fact]
    public void The_whole_schema_for_programs_is_the_derived_document() =>
        Assert.Equal(Repository.Read("derived", "schema.json"), Salescape.Run("describe --format json", AppContext.BaseDirectory).Output);

    [Fact]
    public void Every_table_can_be_described()
    {
        foreach (TableDefinition table in SchemaCatalog.Tables)
        {
            var page = new StringWriter();
            IAnsiConsole console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(page) });
            console.Profile.Width = 200;

            Commands.SchemaPage.Show(table, console);

            Assert.All(table.Columns, column => Assert.Contains(column.Name, page.ToString(), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Derived_documents_are_written_into_the_repository_that_is_above()
    {
        DirectoryInfo repository = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(repository.FullName, "Salescape.slnx"), "");
            string below = repository.CreateSubdirectory("src").FullName;

            Assert.Equal(0, Salescape.Run("describe --write", below).Code);
            Assert.Contains("up to date", Salescape.Run("describe --write", below).Output, StringComparison.Ordinal);
            Assert.Equal(
                Repository.Read("derived", "schema.json"),
                File.ReadAllText(Path.Combine(repository.FullName, "derived", "schema.json"))
            );
        }
        finally
        {
            repository.Delete(recursive: true);
        }
    }
}
