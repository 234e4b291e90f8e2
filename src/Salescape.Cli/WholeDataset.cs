using Salescape.Output.Datasets;
using Salescape.Schema.Kernel;

namespace Salescape.Cli;

/// <summary>A data set that may be asked, since its files are those that were written.</summary>
internal static class WholeDataset
{
    /// <summary>Opens a data set and compares its files with the manifest. A stranger's file beside them is worth a word; a file that changed makes every result worthless.</summary>
    /// <param name="option">What the path was given for.</param>
    /// <param name="path">The folder, or a file in it.</param>
    /// <param name="threads">Files read at the same time.</param>
    /// <exception cref="RefusedException">There is no data set, or it is not as it was written.</exception>
    public static Dataset Open(string option, string path, int threads)
    {
        Dataset dataset = Dataset.Open(Given.Folder(option, path));
        ILookup<bool, DatasetFinding> findings = dataset.Verify(threads).ToLookup(finding => finding.Fault == FileFault.Extra);
        if (findings[false].ToArray() is [var first, .. var others])
        {
            string more = others.Length == 0 ? "" : $" And {others.Length} more.";
            throw new RefusedException(
                $"The data set in {dataset.Folder} is not as it was written: {first.Message}{more}",
                "Restore it, or generate it anew with --overwrite.");
        }

        foreach (DatasetFinding extra in findings[true])
            Terminal.Remark($"Note: {extra.Message}");
        return dataset;
    }
}
