using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Fingerprints;

namespace Salescape.Storage.Parts;

/// <summary>
/// The parts of one data set, each in its folder. Finishing adds a folder of roll-ups and the manifest of the whole;
/// the parts' files stay where they are and are read together.
/// </summary>
public sealed class PartedDataset
{
    /// <summary>The folder of the roll-ups, beside those of the parts.</summary>
    internal const string RollUpFolder = "roll-up";

    private readonly Dataset[] _parts;

    private PartedDataset(string folder, Dataset[] parts)
    {
        Folder = folder;
        _parts = parts;
    }

    /// <summary>The folder that holds the parts' folders.</summary>
    public string Folder { get; }

    /// <summary>A part, to say how the data set was made.</summary>
    public Dataset First => _parts[0];

    /// <summary>Opens the parts in a folder.</summary>
    /// <exception cref="RefusedException">One is missing or damaged, or they are not parts of one data set.</exception>
    public static PartedDataset Open(string folder)
    {
        string whole = Path.GetFullPath(folder);
        Part[] found = !Directory.Exists(whole)
            ? []
            :
            [
                .. Directory
                    .GetDirectories(whole)
                    .Where(path => Entry.At(path) == EntryKind.Folder)
                    .Select(path => Part.Parse(Path.GetFileName(path)))
                    .OfType<Part>()
                    .Where(part => Dataset.IsIn(Path.Combine(whole, part.FolderName)))
                    .OrderBy(part => part.Number),
            ];
        if (found.Length == 0)
            throw new RefusedException($"{folder} holds no parts.", "Write them first: salescape generate --part 1/2, then --part 2/2.");
        int count = found[0].Count;
        if (found.FirstOrDefault(part => part.Count != count) is { } stray)
            throw new RefusedException(
                $"{folder} holds {found[0].FolderName} beside {stray.FolderName}.",
                "Keep the parts of one division, and remove the others."
            );
        if (Enumerable.Range(1, count).Except(found.Select(part => part.Number)).FirstOrDefault() is var missing and not 0)
            throw new RefusedException(
                $"{folder} lacks part {missing} of {count}.",
                $"Write it with salescape generate --part {missing}/{count}, or copy it there."
            );
        foreach (Part part in found)
            TargetFolder.Recover(Path.Combine(whole, part.FolderName), Publishable.Dataset);
        Dataset[] parts = [.. found.Select(part => Dataset.OpenPart(Path.Combine(whole, part.FolderName)))];
        foreach (Dataset part in parts)
            RefuseDifference(parts[0], part);
        return new(whole, parts);
    }

    /// <summary>Refuses to write a part beside a whole that may not be undone.</summary>
    /// <param name="folder">The folder that holds the parts' folders; need not be there.</param>
    /// <param name="overwrite">Whether a whole that was made of parts may be undone.</param>
    /// <exception cref="RefusedException">It holds a whole data set that may not be undone.</exception>
    internal static void RefuseWhole(string folder, bool overwrite)
    {
        if (!Directory.Exists(folder) || !Dataset.IsIn(folder))
            return;
        TargetFolder.Recover(folder, Publishable.Dataset);
        if (Manifest.Read(folder) is not { } whole)
            return;
        if (whole.Parts is null)
            throw new RefusedException(
                $"{folder} already holds a data set that was not made of parts.",
                "Write parts into another folder with --out."
            );
        if (!overwrite)
            throw new RefusedException(
                $"{folder} already holds the whole data set.",
                "Add --overwrite to take it apart and write the part again, or choose another folder with --out."
            );
    }

    /// <summary>Writes the roll-ups of all parts and makes them one data set.</summary>
    /// <param name="source">The company that the parts are of.</param>
    /// <param name="request">How; the folder is that of the parts.</param>
    /// <exception cref="RefusedException">A part is damaged, the folder is finished already, or writing failed.</exception>
    public Dataset Finish(IRowSource source, DatasetRequest request)
    {
        FileStream[] held = [.. _parts.Select(part => TargetFolder.Hold(part.Folder))];
        try
        {
            foreach (Dataset part in _parts)
            {
                if (part.Verify(request.Threads) is [{ } finding, ..])
                    throw new RefusedException($"{part.Folder}: {finding.Message}", "Write that part again with --overwrite.");
            }

            WholeSetAside.ForgetLeft(Folder);
            return DatasetWriter.Write(
                new RollUpSource(source, _parts.Select(part => TallyFile.Read(part.Folder))),
                request with
                {
                    Parts = this,
                },
                target => target.Publish()
            );
        }
        finally
        {
            Array.ForEach(held, stream => stream.Dispose());
        }
    }

    /// <summary>Adds the parts to the manifest of their roll-ups.</summary>
    internal Manifest Whole(Manifest rollUps) =>
        rollUps with
        {
            Parts = [.. _parts.Select(part => Path.GetFileName(part.Folder)), RollUpFolder],
            Tables = [.. rollUps.Tables.Select((table, place) => Sum([table, .. _parts.Select(part => part.Manifest.Tables[place])]))],
            Files = [.. _parts.SelectMany(FilesOf), .. rollUps.Files.Select(file => file with { Path = $"{RollUpFolder}/{file.Path}" })],
        };

    private static ManifestTable Sum(IReadOnlyList<ManifestTable> shares)
    {
        TableFingerprint sum = default;
        foreach (ManifestTable share in shares)
            sum += TableFingerprint.Parse(share.Rows, share.Fingerprint);
        return new(shares[0].Name, sum.Rows, sum.Digits);
    }

    private static IEnumerable<ManifestFile> FilesOf(Dataset part)
    {
        string name = Path.GetFileName(part.Folder);
        string manifest = Path.Combine(part.Folder, Manifest.FileName);
        return
        [
            .. part.Manifest.Files.Select(file => file with { Path = $"{name}/{file.Path}" }),
            new($"{name}/{Manifest.FileName}", new FileInfo(manifest).Length, FileHash.Of(manifest)),
        ];
    }

    private static void RefuseDifference(Dataset first, Dataset other)
    {
        foreach ((string name, string mine, string theirs) in WaysOf(first).Zip(WaysOf(other), (a, b) => (a.Name, a.Value, b.Value)))
        {
            if (mine != theirs)
            {
                throw new RefusedException(
                    $"The parts are not of one data set: {Path.GetFileName(first.Folder)} has {name} {mine}, {Path.GetFileName(other.Folder)} {theirs}.",
                    "Write all parts with the same options; give --as-of, since today moves on."
                );
            }
        }
    }

    private static IEnumerable<(string Name, string Value)> WaysOf(Dataset part) =>
        [
            ("format", part.Manifest.Format),
            ("version", part.Manifest.Version),
            ("start", part.Manifest.Start.ToString("yyyy-MM-dd")),
            ("as-of", part.Manifest.AsOf.ToString("yyyy-MM-dd")),
            .. part.Manifest.Settings.Select(setting => (setting.Key, setting.Value)),
        ];
}
