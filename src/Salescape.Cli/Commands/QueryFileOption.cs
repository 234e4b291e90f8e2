using System.CommandLine;
using Salescape.Queries;

namespace Salescape.Cli.Commands;

/// <summary>A query that is being written, read from wherever it lies.</summary>
internal sealed class QueryFileOption : Option<string?>
{
    public QueryFileOption(string description)
        : base("--file")
    {
        HelpName = "FILE.sql";
        Description = description;
    }

    /// <summary>The file that was named; null if none was.</summary>
    public QueryFile? Read(ParseResult parsed) => parsed.GetValue(this) is { } path ? QueryFile.Open(path) : null;
}
