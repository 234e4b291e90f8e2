using System.Diagnostics;
using System.Runtime.Versioning;

namespace Salescape.Cli.Tests.Faults;

/// <summary>Disks that are full, cannot be written or are not ours to write: one line says so and the old data set is whole.</summary>
[SupportedOSPlatform("linux")]
public sealed class DiskTests : FaultyRuns
{
    private const int Megabytes = 96;

    public static TheoryData<string> Formats => ["csv", "parquet", "duckdb"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_disk_that_fills_up_while_a_data_set_is_replaced(string format)
    {
        using var disk = new MountedDisk(Megabytes);
        (string inside, string outside) = PlacesOn(disk);
        Assert.Equal(0, RunOn(disk, Writing(1, format, inside)).Code);
        string filler = "";

        Outcome outcome = RunOn(disk, Writing(Large, format, inside), process =>
        {
            // That there is room is looked at before the first file.
            while (!IsBeingWritten(outside) && !process.HasExited)
                Thread.Yield();
            filler = disk.Fill();
        });

        AssertRefused(outcome, $"The disk that holds {inside} is full.");
        AssertWhole(1, outside);
        AssertNothingHidden(outside);
        File.Delete(filler);
        AssertNextRunWorks(disk, format);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_disk_that_fills_up_while_a_data_set_is_moved(string format)
    {
        using var disk = new MountedDisk(2 * Megabytes);
        (string inside, string outside) = PlacesOn(disk);
        Assert.Equal(0, RunOn(disk, Writing(Large, format, inside)).Code);
        string filler = "";
        string[] move = ["advance", inside, "--days", "1"];

        Outcome outcome = RunOn(disk, move, process =>
        {
            while (!IsBeingWritten(outside) && !process.HasExited)
                Thread.Yield();
            filler = disk.Fill();
        });

        AssertRefused(outcome, $"The disk that holds {inside} is full.");
        AssertWhole(Large, outside);
        AssertNothingHidden(outside);
        File.Delete(filler);
        Assert.Equal(0, RunOn(disk, move).Code);
    }

    private static bool IsBeingWritten(string folder)
    {
        string staging = Path.Combine(folder, ".salescape-staging");
        return Directory.Exists(staging) && Directory.EnumerateFileSystemEntries(staging).Any();
    }

    [Fact]
    public void A_disk_too_small_for_a_first_data_set()
    {
        using var disk = new MountedDisk(megabytes: 1);
        (string inside, string outside) = PlacesOn(disk);

        Outcome outcome = RunOn(disk, ["generate", "--to", "csv", "--as-of", "2026-06-30", "--out", inside]);

        AssertRefused(outcome, " MB are free");
        Assert.False(Directory.Exists(outside));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_disk_that_can_only_be_read(string format)
    {
        using var disk = new MountedDisk(Megabytes);
        (string inside, string outside) = PlacesOn(disk);
        Assert.Equal(0, RunOn(disk, Writing(1, format, inside)).Code);
        disk.SetReadOnly(true);

        AssertRefused(RunOn(disk, Writing(2, format, inside)), $"{inside} cannot be written");
        AssertRefused(RunOn(disk, Writing(2, format, inside + "-new")), $"{inside}-new cannot be written");
        Assert.Equal(0, RunOn(disk, ["check", inside, "--only", "unique-keys"]).Code);
        AssertWhole(1, outside);
        disk.SetReadOnly(false);
        AssertNextRunWorks(disk, format);
    }

    [Fact]
    public void A_finished_data_set_on_a_disk_that_can_only_be_read()
    {
        using var disk = new MountedDisk(Megabytes);
        (string inside, string outside) = PlacesOn(disk);
        Directory.CreateDirectory(outside);
        string ready = Path.Combine(inside, ".salescape-ready");
        Assert.Equal(0, RunOn(disk, Writing(1, "csv", ready)).Code);
        disk.SetReadOnly(true);

        Assert.Equal(0, RunOn(disk, ["check", inside, "--only", "unique-keys"]).Code);
        AssertRefused(RunOn(disk, Writing(2, "csv", inside)), $"{inside} cannot be written");
        disk.SetReadOnly(false);
        AssertWhole(1, outside);
        AssertNextRunWorks(disk, "csv");
    }

    [Fact]
    public void A_folder_that_grants_nothing()
    {
        Write(1, "csv");
        string[] folders = [PathOf(Data), Path.Combine(PathOf(Data), "sales_data")];
        Array.ForEach(folders, folder => File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute));

        AssertRefused(RunWithoutPrivileges(Writing(2, "csv")), $"{Data} cannot be written: Access to the path");
        AssertWhole(1);

        string customers = Path.Combine(PathOf(Data), "sales_data", "customers.csv");
        UnixFileMode granted = File.GetUnixFileMode(customers);
        File.SetUnixFileMode(customers, UnixFileMode.None);
        AssertRefused(RunWithoutPrivileges("check", Data), "customers.csv' is denied");
        File.SetUnixFileMode(customers, granted);
        Array.ForEach(folders, folder =>
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute)
        );
        AssertNextRunWorks("csv");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_subfolder_that_may_not_be_written_stops_the_run_and_all_moves_are_undone(string format)
    {
        Write(1, "csv");
        string[] subfolders = [Path.Combine(PathOf(Data), "usage_data"), Path.Combine(PathOf(Data), "support_data")];
        Array.ForEach(subfolders, folder => File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute));

        AssertRefused(RunWithoutPrivileges(Writing(2, format)), $"{Data} cannot be written: Access to the path");
        AssertWhole(1);
        AssertNothingHidden();

        Array.ForEach(subfolders, folder =>
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute)
        );
        AssertNextRunWorks(format);
    }

    [Fact]
    public void A_report_onto_a_disk_that_can_only_be_read_or_is_too_small()
    {
        Write(1, "csv");
        using var disk = new MountedDisk(megabytes: 1);
        string[] words = ["report", "--data", PathOf(Data), "--out", Path.Combine(disk.Path, "site")];

        AssertRefused(RunOn(disk, words), "site cannot be written: No space left on device");
        Assert.Empty(Directory.EnumerateFileSystemEntries(disk.Outside));
        disk.SetReadOnly(true);
        AssertRefused(RunOn(disk, words), "site cannot be written: Read-only file system");
        disk.SetReadOnly(false);
    }

    [Theory]
    [InlineData("describe")]
    [InlineData("generate --scale 0.01 --months 1 --as-of 2026-06-30 --to csv --out d")]
    public void An_output_that_takes_nothing(string line)
    {
        Outcome outcome = RunUnder(["sh", "-c", "exec \"$@\" >/dev/full", "sh"], line.Split(' '));

        AssertRefused(outcome, "No space left on device");
    }

    [Fact]
    public void An_error_output_that_takes_nothing()
    {
        Outcome outcome = RunUnder(["sh", "-c", "exec \"$@\" 2>/dev/full", "sh"], ["generate", "--scale", "ten"]);

        Assert.Equal((2, "", ""), (outcome.Code, outcome.Output, outcome.Errors));
    }

    [Fact]
    public void Files_that_may_not_grow_end_the_run_and_nothing_else()
    {
        Write(1, "csv");

        // The runtime's own machine code is written twice through a file otherwise, and would not start.
        Outcome outcome = RunUnder(["env", "DOTNET_EnableWriteXorExecute=0", "prlimit", "--fsize=65536", "--core=0"], Writing(2, "csv"));

        const int FileSizeSignal = 25;
        Assert.Equal((128 + FileSizeSignal, ""), (outcome.Code, outcome.Errors));
        AssertWhole(1);
        AssertNextRunWorks("csv");
    }

    // Root is bound by no permission while it has its capabilities.
    private Outcome RunWithoutPrivileges(params string[] words) =>
        RunUnder(Environment.IsPrivilegedProcess ? ["setpriv", "--inh-caps=-all", "--bounding-set=-all"] : [], words);

    private static (string Inside, string Outside) PlacesOn(MountedDisk disk) =>
        (Path.Combine(disk.Path, Data), Path.Combine(disk.Outside, Data));

    private Outcome RunOn(MountedDisk disk, string[] words, Action<Process>? meanwhile = null) => RunUnder(disk.Under, words, meanwhile);

    private void AssertNextRunWorks(MountedDisk disk, string format)
    {
        (string inside, string outside) = PlacesOn(disk);
        Assert.Equal(0, RunOn(disk, Writing(2, format, inside)).Code);
        AssertWhole(2, outside);
        AssertNothingHidden(outside);
    }
}
