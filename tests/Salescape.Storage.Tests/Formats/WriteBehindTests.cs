using System.Diagnostics;
using System.Globalization;
using Salescape.Storage.Formats;

namespace Salescape.Storage.Tests.Formats;

public sealed class WriteBehindTests : IDisposable
{
    private const int Size = 8 << 20;
    private const int Tail = 1 << 20;

    // Beside the tests: a folder for temporary files may be one that lives in memory and cannot let go of it.
    private readonly string _path = Path.Combine(AppContext.BaseDirectory, $"write-behind-{Guid.NewGuid():N}");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void A_large_file_leaves_memory_but_for_its_end_while_it_is_open_and_reads_as_it_was_written()
    {
        byte[] written = new byte[Size];
        new Random(1).NextBytes(written);
        using var behind = new WriteBehind(new(Whole: Size / 2, Tail));
        using (var file = new FileStream(_path, FileMode.CreateNew, FileAccess.Write, FileShare.Read))
        {
            behind.Follow(_path);
            file.Write(written);
            file.Flush();
            // The system holds files in pieces of up to 2 MB, and the one that the tail begins in stays.
            Assert.True(SpinWait.SpinUntil(() => Held() <= Size / 2, TimeSpan.FromMinutes(1)), $"{Held()} bytes are held.");
        }

        Assert.Equal(written, File.ReadAllBytes(_path));
    }

    [Fact]
    public void A_small_data_set_stays_in_memory()
    {
        using var behind = new WriteBehind(new(Whole: Size, Tail));
        File.WriteAllBytes(_path, new byte[Size]);
        behind.Follow(_path);
        Thread.Sleep(1000);
        // Some pages may have been taken back by a system short of memory.
        Assert.InRange(Held(), Size / 2 + 1, Size);
    }

    private long Held()
    {
        using Process process = Process.Start(
            new ProcessStartInfo("fincore", ["--bytes", "--noheadings", "--output", "RES", _path]) { RedirectStandardOutput = true }
        )!;
        return long.Parse(process.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
    }
}
