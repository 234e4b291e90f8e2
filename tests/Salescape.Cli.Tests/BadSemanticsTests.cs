namespace Salescape.Cli.Tests;

/// <summary>Exports into folders that are taken: refused in one line, with nothing written and nothing taken away.</summary>
[Collection(nameof(ThisConsole))]
public sealed class BadSemanticsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_folder_that_holds_something_else()
    {
        Directory.CreateDirectory(PathTo("models"));
        File.WriteAllText(PathTo("models", "mine.sql"), "mine");

        AssertRefused("semantics --to dbt --out models", "holds something else: mine.sql");
        AssertRefused("semantics --to dbt --out models --overwrite", "holds something else: mine.sql");
        Assert.Equal("mine", File.ReadAllText(PathTo("models", "mine.sql")));
    }

    [Fact]
    public void A_file_in_the_folders_place()
    {
        File.WriteAllText(PathTo("models"), "mine");

        AssertRefused("semantics --to odcs --out models", "models is a file, not a folder");
        AssertRefused("semantics --to odcs --out models/deeper --overwrite", "models is a file, not a folder");
    }

    [Fact]
    public void An_export_that_is_there_is_replaced_only_if_asked_for()
    {
        Assert.Equal(0, Run("semantics --to malloy --out models").Code);
        File.WriteAllText(PathTo("models", "mine.malloy"), "mine");

        AssertRefused("semantics --to cube --out models", "models already holds an export. Replace it with --overwrite");
        Assert.True(File.Exists(PathTo("models", "revenue.malloy")));

        Assert.Equal(0, Run("semantics --to cube --out models --overwrite").Code);
        Assert.False(File.Exists(PathTo("models", "revenue.malloy")));
        Assert.True(File.Exists(PathTo("models", "model", "cubes", "revenue_metrics.yml")));
        Assert.Equal("mine", File.ReadAllText(PathTo("models", "mine.malloy")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("../elsewhere.sql\n")]
    [InlineData("/etc/passwd\n")]
    [InlineData(".salescape-lock\n")]
    public void A_list_of_files_that_no_export_wrote(string list)
    {
        Directory.CreateDirectory(PathTo("models"));
        File.WriteAllText(PathTo("models", ".salescape-semantics"), list);

        AssertRefused("semantics --to dbt --out models --overwrite", "does not list the files of an export");
    }

    [Fact]
    public void No_data_set_at_all()
    {
        AssertRefused("semantics --to dbt --out models --data nowhere", "There is no data set at nowhere");
        Assert.False(Directory.Exists(PathTo("models")));
    }

    private Outcome Run(string line) => Salescape.Run(line, _folder.FullName);

    private void AssertRefused(string line, string culprit) => ThisConsole.AssertRefused(line, _folder, culprit);

    private string PathTo(params string[] parts) => Path.Combine([_folder.FullName, .. parts]);
}
