using Salescape.Tests;

namespace Salescape.Queries.Tests;

public sealed class QueryFolderTests
{
    public static TheoryData<string> Folders =>
        [.. Directory.EnumerateDirectories(Repository.PathTo("sql")).Select(folder => Path.GetFileName(folder)!)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_program_carries_what_the_folder_holds(string folder)
    {
        (string, string)[] onDisk =
        [
            .. QueryFolder.OnDisk(Repository.Root, folder).Select(file => (file.Path, string.Join(";\n", file.Queries))),
        ];

        Assert.Equal(Repository.Files($"sql/{folder}", "*.sql").Count, onDisk.Length);
        Assert.Equal(onDisk, QueryFolder.Inside(folder).Select(file => (file.Path, string.Join(";\n", file.Queries))));
    }

    [Fact]
    public void A_file_that_is_added_to_a_checkout_is_read_at_once()
    {
        DirectoryInfo checkout = Directory.CreateTempSubdirectory();
        try
        {
            string home = Directory.CreateDirectory(Path.Combine(checkout.FullName, "sql", "checks", "sales_data")).FullName;
            File.WriteAllText(Path.Combine(home, "two.sql"), "-- title: Two\nSELECT 2;\n");
            File.WriteAllText(Path.Combine(checkout.FullName, "sql", "checks", "one.sql"), "SELECT 1");

            QueryFile[] files = [.. QueryFolder.OnDisk(checkout.FullName, "checks")];

            Assert.Equal(["one", "two"], files.Select(file => file.Name));
            Assert.Equal(("sales_data/two", "Two", "SELECT 2"), (files[1].Path, files[1]["title"], files[1].Sql));
        }
        finally
        {
            checkout.Delete(recursive: true);
        }
    }
}
