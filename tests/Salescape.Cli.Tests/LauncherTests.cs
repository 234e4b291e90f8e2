using System.Diagnostics;
using Salescape.Tests;

namespace Salescape.Cli.Tests;

/// <summary>
/// The launcher and the build's own settings, over a program of one line instead of the whole: when it builds, from where, and that
/// equal sources make equal programs.
/// </summary>
public sealed class LauncherTests(LauncherTests.Checkout checkout) : IClassFixture<LauncherTests.Checkout>
{
    // Each of these means something to a shell, to MSBuild or to a compiler's command line.
    private const string OddName = "it's (x) & 100% a;b#ü=,$x";

    [Fact]
    public void It_builds_under_any_name_and_equal_sources_make_equal_programs()
    {
        Assert.Equal((0, "Hello", ""), checkout.Launch("./salescape", folder: checkout.Copy(OddName)));
        Assert.Equal((0, "Hello", ""), checkout.Launch("./salescape"));

        Assert.Equal(checkout.Program(OddName), checkout.Program(Checkout.Plain));
    }

    [Fact]
    public void It_is_found_through_a_link_and_from_elsewhere_without_a_home()
    {
        Assert.Equal(
            (0, "Hello", ""),
            checkout.Launch("ln -sf plain/salescape linked && cd / && unset HOME && \"$OLDPWD/linked\"", checkout.Folder)
        );
    }

    [Fact]
    public void Contents_decide_and_not_times()
    {
        // What was built goes along, and is still of these sources.
        Assert.Equal((0, "Hello", ""), checkout.Launch("./salescape && cp -r . ../changed"));
        string folder = Path.Combine(checkout.Folder, "changed");
        string first = Directory.ResolveLinkTarget(Path.Combine(folder, ".build", "program"), returnFinalTarget: true)!.FullName;
        Assert.Equal((0, "Hello", ""), checkout.Launch("touch src/Salescape.Cli/Program.cs && ./salescape", folder));
        Assert.Equal(first, Directory.ResolveLinkTarget(Path.Combine(folder, ".build", "program"), returnFinalTarget: true)!.FullName);

        Assert.Equal(
            (0, "Heyho", ""),
            checkout.Launch(
                "sed -i s/Hello/Heyho/ src/Salescape.Cli/Program.cs && touch -d 2001-01-01 src/Salescape.Cli/Program.cs && ./salescape",
                folder
            )
        );
    }

    [Theory]
    [InlineData("<&-")]
    [InlineData(">&-")]
    [InlineData("2>&-")]
    [InlineData("<&- >&-")]
    [InlineData("<&- 2>&-")]
    [InlineData(">&- 2>&-")]
    [InlineData("<&- >&- 2>&-")]
    public void Closed_streams_end_no_run(string closed) =>
        Assert.Equal(0, checkout.Launch($"for i in 1 2 3 4 5; do ./salescape {closed} || exit; done").Code);

    [Fact]
    public void A_folder_that_cannot_be_written_is_refused_in_one_line()
    {
        string folder = checkout.Copy("unwritable");
        File.WriteAllText(Path.Combine(folder, ".build"), "");

        (int code, string output, string errors) = checkout.Launch("./salescape", folder);

        Assert.Equal((2, ""), (code, output));
        Assert.Matches("^salescape: .*cannot write to .*\n$", errors);
    }

    /// <summary>Folders of the launcher, the build's settings and a program of one line.</summary>
    public sealed class Checkout : IDisposable
    {
        internal const string Plain = "plain";

        private static readonly string[] Settings =
        [
            "salescape",
            "NuGet.config",
            "Directory.Build.props",
            "Directory.Packages.props",
            "global.json",
        ];

        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

        public Checkout() => Copy(Plain);

        internal string Folder => _folder.FullName;

        public void Dispose() => _folder.Delete(recursive: true);

        internal string Copy(string name)
        {
            string folder = Directory.CreateDirectory(Path.Combine(Folder, name)).FullName;
            Directory.CreateDirectory(Path.Combine(folder, "src/Salescape.Cli"));
            foreach (string setting in Settings)
                File.Copy(Repository.PathTo(setting), Path.Combine(folder, setting));
            File.WriteAllText(Path.Combine(folder, "src/Salescape.Cli/Program.cs"), "System.Console.Write(\"Hello\");\n");
            File.WriteAllText(
                Path.Combine(folder, "src/Salescape.Cli/Salescape.Cli.csproj"),
                """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <AssemblyName>salescape</AssemblyName>
                    <SelfContained>false</SelfContained>
                  </PropertyGroup>
                </Project>
                """
            );
            File.WriteAllText(
                Path.Combine(folder, "src/Salescape.Cli/packages.lock.json"),
                """{ "version": 2, "dependencies": { "net10.0": {} } }"""
            );
            return folder;
        }

        internal byte[] Program(string name) => File.ReadAllBytes(Path.Combine(Folder, name, ".build", "program", "salescape.dll"));

        internal (int Code, string Output, string Errors) Launch(string script, string? folder = null)
        {
            var start = new ProcessStartInfo("bash", ["-c", script])
            {
                WorkingDirectory = folder ?? Path.Combine(Folder, Plain),
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using Process process = Process.Start(start)!;
            Task<string> errors = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            // That it builds is said at once, and no error.
            return (
                process.ExitCode,
                output,
                errors.Result.Replace(
                    "Building salescape (one to two minutes, only when its sources changed) …\n",
                    "",
                    StringComparison.Ordinal
                )
            );
        }
    }
}
