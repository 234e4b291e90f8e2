using Salescape.Schema.Kernel;
using Salescape.Semantics.Model;
using Salescape.Semantics.Targets;
using Salescape.Storage.Datasets;

namespace Salescape.Semantics;

/// <summary>Hands the meaning of the data on to other tools: tables, meanings, metrics and checks as files that they read.</summary>
public static class SemanticExport
{
    /// <summary>The tools, by the names that commands take.</summary>
    public static IReadOnlyList<string> Targets => [.. SemanticTarget.All.Select(target => target.Name)];

    /// <summary>Writes the files of a tool.</summary>
    /// <param name="target">One of <see cref="Targets"/>.</param>
    /// <param name="start">The first day of the data.</param>
    /// <param name="asOf">The last.</param>
    /// <param name="folder">Where they go.</param>
    /// <param name="overwrite">Whether an export that lies there may be replaced.</param>
    /// <returns>How many files were written.</returns>
    /// <exception cref="RefusedException">The folder is not ours to use.</exception>
    public static int Write(string target, DateOnly start, DateOnly asOf, string folder, bool overwrite)
    {
        SemanticTarget asked = SemanticTarget.All.Single(known => known.Name == target);
        using var place = ListedFolder.Claim(folder, ".salescape-semantics", "export", overwrite);
        return place.Write(asked.Files(SemanticModel.Read(start, asOf)).Select(file => (file.Path, ListedFolder.Text(file.Content))));
    }
}
