using System.Text;
using System.Text.Json;
using Salescape.Analyses;
using Salescape.Schema;

namespace Salescape.Cli.Tests;

/// <summary>What other programs read is UTF-8, whatever the language and characters of the surroundings; a terminal gets its own
/// characters.</summary>
public sealed class LocaleTests(LocaleTests.Data data) : IClassFixture<LocaleTests.Data>
{
    private const string Latin1 = "LC_ALL=de_DE.ISO-8859-1";

    // Decodes nothing that is not UTF-8 from end to end.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Each line is tried in one of them, beside that of other characters.
    private static readonly string[] Bare = ["LC_ALL=C", "LC_ALL=POSIX", "LC_ALL=en_US.US-ASCII"];

    [Theory]
    [InlineData("ask renewal-forecast --format json")]
    [InlineData("ask renewal-forecast --format csv")]
    [InlineData("ask renewal-forecast --format md")]
    [InlineData("ask lost-deals-worth-reviving --format sql")]
    [InlineData("ask competitive-analysis --format svg")]
    [InlineData("ask renewal-forecast --format html")]
    [InlineData("ask competitive-analysis")]
    [InlineData("ask --format json")]
    [InlineData("ask")]
    [InlineData("describe --format json")]
    [InlineData("describe opportunities")]
    [InlineData("finding renewals")]
    [InlineData("explain CUST-000003 --scale 0.05 --as-of 2026-06-30")]
    [InlineData("check d --only unique-keys --format json")]
    [InlineData("truth d")]
    public void What_goes_to_a_file_is_the_same_bytes(string line)
    {
        string[] words =
        [
            .. line.Split(' '),
            .. line.StartsWith("ask ", StringComparison.Ordinal) && !line.StartsWith("ask --", StringComparison.Ordinal)
            || line.StartsWith("finding", StringComparison.Ordinal)
                ? new[] { "--data", "d" }
                : [],
        ];
        byte[] expected = BytesOf("LC_ALL=C.UTF-8", words);

        Assert.NotEqual(0xEF, expected[0]);
        string bare = Bare[Random.Shared.Next(Bare.Length)];
        Assert.All([Latin1, bare], locale => Assert.Equal(WithoutTimes(expected), WithoutTimes(BytesOf(locale, words))));
    }

    [Fact]
    public void A_page_of_html_says_that_it_is_utf_8_and_a_picture_begins_as_one()
    {
        Assert.StartsWith(
            "<?xml",
            Strict.GetString(BytesOf(Latin1, ["ask", "competitive-analysis", "--format", "svg", "--data", "d"])),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "<!doctype html>",
            Strict.GetString(BytesOf(Latin1, ["ask", "competitive-analysis", "--format", "html", "--data", "d"])),
            StringComparison.OrdinalIgnoreCase
        );
    }

    [Fact]
    public void A_terminal_of_few_characters_gets_the_nearest_and_no_question_marks()
    {
        byte[] shown = OnTerminal(Latin1, "describe opportunities")[KeypadMode.Length..];

        Assert.Contains($"Table 4 of {SchemaCatalog.Tables.Count} · about", Encoding.Latin1.GetString(shown), StringComparison.Ordinal);
        Assert.Contains("customer_id -> sales_data.customers", Encoding.Latin1.GetString(shown), StringComparison.Ordinal);
        Assert.DoesNotContain((byte)'?', shown);
    }

    [Fact]
    public void Json_is_utf_8_on_any_terminal() =>
        Assert.Equal(
            AnalysisCatalog.All.Count,
            JsonDocument.Parse(Strict.GetString(OnTerminal(Latin1, "ask --format json"))[KeypadMode.Length..]).RootElement.GetArrayLength()
        );

    // The runtime tells a terminal how to send its keys before anything is said.
    private const string KeypadMode = "\u001B[?1h\u001B=";

    // Output of a command that starts a terminal of its own.
    private byte[] OnTerminal(string locale, string line) =>
        Bytes([
            "script",
            "--quiet",
            "--return",
            "--command",
            $"env {locale} {Salescape.Program} {line}",
            "/dev/null",
        ]);

    private byte[] BytesOf(string locale, string[] words) => Bytes(["env", locale, Salescape.Program, .. words]);

    private byte[] Bytes(string[] words)
    {
        using var process = System.Diagnostics.Process.Start(
            new System.Diagnostics.ProcessStartInfo(words[0], words[1..])
            {
                WorkingDirectory = data.Folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;
        process.StandardInput.Close();
        using var bytes = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(bytes);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return bytes.ToArray();
    }

    private static string WithoutTimes(byte[] output) =>
        string.Join('\n', Strict.GetString(output).Split('\n').Where(said => !said.Contains("\"milliseconds\"", StringComparison.Ordinal)));

    /// <summary>A folder that holds a small data set as <c>d</c>.</summary>
    public sealed class Data : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

        public Data() => Assert.Equal(0, Salescape.Run("generate --scale 0.05 --as-of 2026-06-30 --to parquet --out d", Folder).Code);

        internal string Folder => _folder.FullName;

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
