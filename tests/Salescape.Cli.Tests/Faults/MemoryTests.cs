namespace Salescape.Cli.Tests.Faults;

/// <summary>Too little memory: the old data set is whole, and what the program still can say is one line.</summary>
public sealed class MemoryTests : FaultyRuns
{
    private const long Megabyte = 1 << 20;

    // Of a signal, as shells count it.
    private const int SegmentationFault = 128 + 11;

    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    public void A_heap_that_is_too_small_is_refused_in_one_line_or_ends_the_runtime(string format)
    {
        Write(1, format);
        string[] words =
        [
            "generate",
            "--scale",
            "1",
            "--seed",
            "2",
            "--as-of",
            "2026-06-30",
            "--to",
            format,
            "--out",
            Data,
            "--overwrite",
            "--threads",
            "4",
        ];

        Outcome outcome = Salescape.RunBuilt(["env", $"DOTNET_GCHeapHardLimit=0x{24 * Megabyte:x}"], words, Folder);

        // One run in ten or so dies inside the runtime's own library (libcoreclr, says its core dump).
        if (outcome.Code == SegmentationFault)
            Assert.Equal(("", ""), (outcome.Output, outcome.Errors));
        else
            AssertRefused(outcome, "There is not enough memory for this.");
        AssertWhole(1);

        // There may be too little memory to tidy up as well; the next run does it.
        AssertNextRunWorks(format);
    }

    // How far a run comes, and who ends it, the runtime or a library of the machine, differs between machines.
    [Theory]
    [InlineData("duckdb", "--data", 80)]
    [InlineData("duckdb", "--data", 250)]
    [InlineData("parquet", "--data", 60)]
    [InlineData("csv", "--as", 1200)]
    public void A_process_that_may_not_grow_leaves_the_old_data_set(string format, string limit, int megabytes)
    {
        Write(1, format);
        string[] words = ["generate", "--scale", "1", "--seed", "2", "--as-of", "2026-06-30", "--to", format, "--out", Data, "--overwrite"];

        Outcome outcome = Salescape.RunBuilt(["prlimit", "--core=0", $"{limit}={megabytes * Megabyte}"], words, Folder);

        // Where the runtime is the first to lack memory, it ends the program with lines of its own.
        Assert.NotEqual(0, outcome.Code);
        AssertWhole(1);
        AssertNextRunWorks(format);
    }
}
