using System.Globalization;
using System.Text;
using DuckDB.NET.Data;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Fingerprints;
using Salescape.Storage.Formats;
using Salescape.Storage.Formats.Csv;
using Salescape.Storage.Formats.DuckDb;
using Salescape.Storage.Tests.Formats;

namespace Salescape.Storage.Tests.Datasets;

/// <summary>
/// Data sets with bytes changed by chance and sealed again, as by somebody who knows how manifests are made: each is read as what it
/// is or refused, in bounded time, and nothing beside it is touched. A seed that fails is told; <c>SALESCAPE_HUNT</c> gives minutes to look
/// for more.
/// </summary>
public sealed class FuzzTests : IDisposable
{
    private const int Manifests = 6_000;
    private const int Files = 120;

    // Comparing all files takes a hundred times as long as understanding a manifest.
    private const int ManifestsPerComparison = 30;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan? Hunt = Environment.GetEnvironmentVariable("SALESCAPE_HUNT") is { } minutes
        ? TimeSpan.FromMinutes(double.Parse(minutes, CultureInfo.InvariantCulture) / 4)
        : null;

    // What JSON gets wrong, and what paths and numbers get wrong.
    private static readonly string[] Pieces =
    [
        "null",
        "[]",
        "{}",
        "-1",
        "1e400",
        "99999999999999999999",
        "true",
        "\"\"",
        "\"../../etc/passwd\"",
        "\"/etc/passwd\"",
        "\"sales_data\\u0000.csv\"",
        "\"\\ud800\"",
        "[[[[[[[[",
        "{\"a\":",
        ",",
        "\"0001-01-01\"",
        "\"9999-12-31\"",
        "\"x\\u202Ey\"",
        "0",
        "1e-9",
        "\u00ff",
        "NaN",
        "\"part-1-of-2/../x\"",
        "\n",
        "\t",
        "/*",
        "\\",
    ];

    private readonly string _top = Directory.CreateTempSubdirectory("salescape-").FullName;
    private readonly int _seed = Random.Shared.Next();

    public void Dispose() => Directory.Delete(_top, recursive: true);

    [Fact]
    public void Manifests_of_any_content()
    {
        Dataset written = Write(CsvFormat.Instance);
        string path = Path.Combine(written.Folder, Manifest.FileName);
        byte[] whole = File.ReadAllBytes(path);
        byte[] json = [.. whole.AsSpan(0, whole.AsSpan().IndexOf(",\n  \"seal\""u8)), .. "\n}\n"u8];
        int read = 0;
        Repeat(Manifests, random =>
        {
            File.WriteAllBytes(path, ManifestSeal.Close(Changed(json, random)));
            bool compares = random.Next(ManifestsPerComparison) == 0;
            if (
                IsRead(() =>
                {
                    Dataset found = Dataset.Open(written.Folder);
                    if (compares)
                        found.Verify(threads: 1);
                })
            )
                read++;
        });
        Assert.True(read > 0, "None was read: the seals are wrong.");
    }

    [Theory]
    [InlineData("csv", "sales_data/customers.csv")]
    [InlineData("csv", "usage_data/telemetry_events.csv")]
    [InlineData("parquet", "sales_data/customers.parquet")]
    [InlineData("duckdb", DuckDbFormat.FileName)]
    public void Files_of_any_content(string format, string file)
    {
        Dataset written = Write(DataFormat.Find(format)!);
        string path = Path.Combine(written.Folder, file);
        byte[] whole = File.ReadAllBytes(path);

        // What the file holds rows of: one table, or all.
        List<TableDefinition> held =
        [
            .. SchemaCatalog.Tables.Where(table =>
                format == "duckdb" || file.StartsWith($"{table.Schema}/{table.Name}.", StringComparison.Ordinal)
            ),
        ];
        Repeat(format == "csv" ? Files / 2 : Files, random =>
        {
            File.WriteAllBytes(path, Changed(whole, random));
            ManifestFile sealedFile = new(file, new FileInfo(path).Length, FileHash.Of(path));
            (written.Manifest with { Files = [.. written.Manifest.Files.Select(other => other.Path == file ? sealedFile : other)] }).Write(
                written.Folder
            );
            IsRead(() =>
                Dataset
                    .Open(written.Folder)
                    .Read(dataset =>
                    {
                        dataset.RefuseAltered(threads: 1);
                        using DuckDBConnection connection = dataset.Connect();
                        return held.ConvertAll(table => new StoredTable(table).Read(connection));
                    })
            );
        });
    }

    private Dataset Write(DataFormat format) =>
        DatasetSample.Write(DatasetSample.Request(format, Path.Combine(_top, "data")) with { Overwrite = true });

    private void Repeat(int times, Action<Random> once)
    {
        string canary = Path.Combine(_top, "canary");
        File.WriteAllText(canary, "precious");
        var watch = System.Diagnostics.Stopwatch.StartNew();
        for (int i = 0; i < times || watch.Elapsed < Hunt; i++)
        {
            TimeSpan begun = watch.Elapsed;
            try
            {
                once(new Random(_seed + i));
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"Seed {_seed + i}: {failure.Message}", failure);
            }

            Assert.True(watch.Elapsed - begun < Longest, $"Seed {_seed + i} took {watch.Elapsed - begun}.");
        }

        Assert.Equal(["canary", "data"], Directory.GetFileSystemEntries(_top).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal("precious", File.ReadAllText(canary));
    }

    // Whether it was read; refusals and what the engine says of bad files are the other ways that are allowed.
    private static bool IsRead(Action read)
    {
        try
        {
            read();
            return true;
        }
        catch (Exception failure) when (failure is RefusedException or DuckDBException)
        {
            return false;
        }
    }

    private static byte[] Changed(byte[] whole, Random random)
    {
        List<byte> changed = [.. whole];
        for (int changes = 1 + random.Next(3); changes > 0; changes--)
        {
            int place = random.Next(changed.Count);
            int length = Math.Min(random.Next(1, 40), changed.Count - place);
            switch (random.Next(6))
            {
                case 0:
                    changed[place] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    changed.RemoveRange(place, length);
                    break;
                case 2:
                    changed.InsertRange(place, changed.GetRange(random.Next(changed.Count - length + 1), length));
                    break;
                case 3:
                    changed.InsertRange(place, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
                case 4 when Value(changed, place) is var (start, end) && end > start:
                    changed.RemoveRange(start, end - start);
                    changed.InsertRange(start, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
                default:
                    changed[place] = (byte)random.Next(256);
                    break;
            }

            if (changed.Count == 0)
                changed.Add((byte)'\n');
        }

        return [.. changed];
    }

    // The value behind the next colon: of JSON, one that a piece may replace.
    private static (int Start, int End) Value(List<byte> bytes, int place)
    {
        int start = bytes.IndexOf((byte)':', place) + 1;
        int end = bytes.FindIndex(start, letter => letter is (byte)',' or (byte)'\n' or (byte)'}');
        return (start, end - start > 200 ? start : end);
    }
}
