using Salescape.Tests;

namespace Salescape.Cli.Tests;

/// <summary>A question or a check that is being written is tried from its file, wherever it lies, without a build.</summary>
public sealed class QueryFileTests(AskTests.SmallDataset data) : IClassFixture<AskTests.SmallDataset>
{
    [Fact]
    public void A_question_is_answered_as_it_will_be_under_its_name()
    {
        string known = Repository.PathTo(
            "sql",
            "analyses",
            "roles",
            "cfo",
            Path.GetFileName(
                Directory.EnumerateFiles(Repository.PathTo("sql", "analyses", "roles", "cfo")).Order(StringComparer.Ordinal).First()
            )
        );
        string copy = Path.Combine(data.Folder, "being-written.sql");
        File.Copy(known, copy, overwrite: true);

        Outcome asked = data.Run(["ask", "--file", "being-written.sql", "--data", "d", "--format", "csv"]);

        Assert.Equal((0, ""), (asked.Code, asked.Errors));
        Assert.Equal(
            data.Run(["ask", $"cfo/{Path.GetFileNameWithoutExtension(known)}", "--data", "d", "--format", "csv"]).Output,
            asked.Output
        );
    }

    [Theory]
    [InlineData("WHERE false", 0)]
    [InlineData("", 1)]
    public void A_check_finds_what_breaks_it(string condition, int code)
    {
        Write(
            "mine.sql",
            $"-- title: No customers\n-- tables: sales_data.customers\n-- corruption: UPDATE sales_data.customers SET country = 'x' WHERE true\n-- There are none.\nSELECT customer_id FROM sales_data.customers {condition}"
        );

        Outcome checkedNow = data.Run(["check", "--file", "mine.sql", "--data", "d", "--rows", "1"]);

        Assert.Equal((code, ""), (checkedNow.Code, checkedNow.Errors));
        Assert.Contains("mine", checkedNow.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ask --file nowhere.sql --data d", "nowhere.sql cannot be read: ")]
    [InlineData("ask --file notes.txt --data d", "Name a file that ends in .sql.")]
    [InlineData("ask --file untitled.sql --data d", "untitled.sql lacks a line '-- title: …'.")]
    [InlineData("ask renewal-forecast --file untitled.sql --data d", "'renewal-forecast' cannot be used with --file.")]
    [InlineData("check --file untitled.sql --data d", "untitled.sql lacks a line '-- title: …'.")]
    [InlineData("check --file broken.sql --data d", "broken")]
    [InlineData("check --file untitled.sql --only unique-keys --data d", "--only cannot be used with --file.")]
    public void What_is_wrong_with_it_is_told(string line, string told)
    {
        Write("notes.txt", "Notes.");
        Write("untitled.sql", "SELECT 1");
        Write(
            "broken.sql",
            "-- title: Broken\n-- tables: sales_data.customers\n-- corruption: UPDATE sales_data.customers SET country = 'x' WHERE true\n-- It is.\nSELEC 1"
        );

        Outcome refused = data.Run(line.Split(' '));

        Assert.Equal((2, ""), (refused.Code, refused.Output));
        Assert.Contains(told, refused.Errors, StringComparison.Ordinal);
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(data.Folder, name), text);
}
