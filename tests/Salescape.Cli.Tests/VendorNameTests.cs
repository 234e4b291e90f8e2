using Salescape.Simulation;
using Salescape.Storage.Datasets;

namespace Salescape.Cli.Tests;

/// <summary>One rule says what a vendor may be called, on the command line and in manifests.</summary>
[Collection(nameof(ThisConsole))]
public sealed class VendorNameTests
{
    // A space, a letter that is written in two units, letters of other scripts, signs that only programs mind.
    public static TheoryData<string> Allowed =>
        [
            "Acme",
            "x",
            "O'Neil, \"Quoted\" & Co.",
            "Ærøskøbing Søfart A/S",
            "東京データ株式会社",
            "𝔄cme",
            "A|B <i>",
            "$HOME; rm",
            "7-Eleven",
            "A=B+C-D@E",
            "नमस्ते",
        ];

    public static TheoryData<string> Refused =>
        [
            "",
            "   ",
            "12345",
            "!!!",
            "{Acme}",
            "A}",
            "{",
            "A  B",
            "A\nB",
            "A\tB",
            "\tAcme",
            "Acme\r",
            "Acme\u0007",
            "A\u001B[31mB",
            "A\u009B31mB",
            "=Acme",
            "+Acme",
            "@Acme",
            "＝Acme",
            "A\u202EB",
            "A\u2066B",
            "A\u200BB",
            "A\u200DB",
            "A\u2028B",
            "A\u2029B",
            "\uFEFFAcme",
            "A\u00ADB",
            "A\U000E0041",
            "A\uE000",
            "A\U000F0000",
            "A\uFFFF",
            "A\u0378",
            "A\uD800",
            "\uDC00A",
            "A\u00A0B",
            "A\u3000B",
            "A\u3164B",
            "A\uFE0F",
            "A\uFFFDB",
            "A\uFFFCB",
        ];

    [Theory]
    [MemberData(nameof(Allowed))]
    public void A_name_that_can_be_seen(string name) => Assert.True(VendorName.IsAllowed(name));

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_name_that_would_do_harm_is_refused_in_one_line_that_does_none(string name)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            Outcome outcome = ThisConsole.Run(["generate", "--scale", "0.01", "--months", "1", "--vendor", name], folder.FullName);

            Assert.False(VendorName.IsAllowed(name));
            Assert.Equal((2, ""), (outcome.Code, outcome.Output));
            Assert.Contains("for --vendor is not a name", outcome.Errors, StringComparison.Ordinal);
            HostileText.AssertHarmless(outcome.Errors, lines: 1);
            Assert.Empty(folder.EnumerateFileSystemInfos());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Spaces_around_a_name_are_nobodys_name() => Assert.Equal("Acme Inc", Given.Vendor("--vendor", "  Acme Inc "));

    [Theory]
    [InlineData("{Acme}")]
    [InlineData("A\u001B]0;owned\u0007B")]
    [InlineData("=cmd|' /C calc'!A0")]
    public void A_manifest_that_names_such_a_vendor_is_refused(string name)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            string data = Path.Combine(folder.FullName, "d");
            Assert.Equal(
                0,
                ThisConsole.Run(["generate", "--scale", "0.01", "--months", "1", "--to", "csv", "--out", data], folder.FullName).Code
            );
            Manifest whole = Manifest.Read(data)!;
            (whole with { Settings = new Dictionary<string, string>(whole.Settings) { ["vendor"] = name } }).Write(data);

            Outcome outcome = ThisConsole.Run(["explain", "CUST-000001", "--data", data], folder.FullName);

            Assert.Equal((2, ""), (outcome.Code, outcome.Output));
            Assert.Contains(
                name.Any(char.IsControl) ? "has changed since it was written" : "which is not a name",
                outcome.Errors,
                StringComparison.Ordinal
            );
            HostileText.AssertHarmless(outcome.Errors, lines: 1);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
