using System.CommandLine;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;

namespace Salescape.Cli.Commands;

/// <summary>Which data set is meant: by an option that all commands share, and where a command has always taken it, by a path of its
/// own.</summary>
internal sealed class DatasetOption : Option<string?>
{
    private const string Meaning = "Data set: its folder, or a file in it.";

    private readonly Argument<string?>? _path;

    public DatasetOption(Command command, bool withPath = false, string? otherwise = null)
        : base("--data")
    {
        HelpName = "DIR";
        Description = $"{Meaning} {otherwise ?? $"Default: {Generation.DefaultFolder}."}";
        command.Add(this);
        if (!withPath)
            return;
        _path = new Argument<string?>("path") { Arity = ArgumentArity.ZeroOrOne, Description = $"The same as {Name}." };
        command.Add(_path);
    }

    /// <summary>Whether a data set was named.</summary>
    public bool IsGiven(ParseResult parsed) => Given(parsed) is not null;

    /// <summary>The folder that was named, or the one that all commands work with; and what it was named by, for a refusal.</summary>
    public (string Name, string Folder) Read(ParseResult parsed)
    {
        (string name, string path) = Given(parsed) ?? (Name, Generation.DefaultFolder);
        return (name, FolderOf(Cli.Given.Folder(name, path)));
    }

    private (string Name, string Path)? Given(ParseResult parsed)
    {
        string? option = parsed.GetValue(this);
        string? path = _path is null ? null : parsed.GetValue(_path);
        if (option is not null && path is not null)
            throw new RefusedException($"{Name} and the path '{path}' both name a data set.", "Give only one of them.");
        return option is not null ? (Name, option)
            : path is not null ? (_path!.Name, path)
            : null;
    }

    // A file may lie deep in the folder; its manifest says where that begins.
    private static string FolderOf(string path)
    {
        if (!File.Exists(path))
            return path;
        for (string? folder = Path.GetDirectoryName(Path.GetFullPath(path)); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, Manifest.FileName)))
                return folder;
        }

        return path;
    }
}
