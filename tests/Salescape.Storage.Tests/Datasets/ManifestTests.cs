using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats.DuckDb;
using Salescape.Storage.Tests.Formats;

namespace Salescape.Storage.Tests.Datasets;

public sealed class ManifestTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("salescape-").FullName;

    [Fact]
    public void A_bit_flipped_anywhere_in_a_manifest_is_noticed()
    {
        string path = Path.Combine(DatasetSample.Write(DatasetSample.Request(DuckDbFormat.Instance, _folder)).Folder, Manifest.FileName);
        byte[] whole = File.ReadAllBytes(path);
        Assert.NotNull(Manifest.Read(_folder));

        var random = new Random(1);
        for (int place = 0; place < whole.Length; place++)
        {
            byte[] flipped = [.. whole];
            flipped[place] ^= (byte)(1 << random.Next(8));
            Assert.False(ManifestSeal.IsWhole(flipped), $"byte {place}");
        }
    }

    [Fact]
    public void A_manifest_cut_off_anywhere_is_none_of_ours_or_refused()
    {
        string path = Path.Combine(DatasetSample.Write(DatasetSample.Request(DuckDbFormat.Instance, _folder)).Folder, Manifest.FileName);
        byte[] whole = File.ReadAllBytes(path);

        for (int length = 0; length < whole.Length; length += 97)
        {
            File.WriteAllBytes(path, whole[..length]);
            Manifest? read = null;
            Exception? failure = Record.Exception(() => read = Manifest.Read(_folder));
            Assert.Null(read);
            Assert.True(failure is null or RefusedException, $"{failure}");
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
