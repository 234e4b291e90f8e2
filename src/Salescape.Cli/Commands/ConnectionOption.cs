using System.CommandLine;
using Salescape.Schema.Kernel;
using Salescape.Storage.Formats.Postgres;

namespace Salescape.Cli.Commands;

/// <summary>Which PostgreSQL database is meant.</summary>
internal sealed class ConnectionOption : Option<string?>
{
    public ConnectionOption()
        : base("--connection")
    {
        HelpName = "TEXT";
        Description =
            "PostgreSQL database: postgres://me@127.0.0.1:5432/salescape, or 'Host=127.0.0.1;Database=salescape;Username=me'. Anything left out is read from PGHOST, PGDATABASE, PGPASSWORD, ~/.pgpass and so on.";
    }

    /// <summary>Connects to what was given.</summary>
    public PostgresDatabase Connect(ParseResult parsed) => PostgresDatabase.Connect(Read(parsed));

    /// <summary>What was given; nothing if variables name a database.</summary>
    public string Read(ParseResult parsed) =>
        parsed.GetValue(this) is { } given && !string.IsNullOrWhiteSpace(given) ? given
        : PostgresDatabase.IsInVariables ? ""
        : throw new RefusedException(
            $"PostgreSQL needs {Name}.",
            "Give one such as postgres://me@127.0.0.1:5432/salescape, or set PGHOST and PGDATABASE."
        );

    /// <summary>Refuses it where it cannot be used.</summary>
    public void RefuseWith(ParseResult parsed, string what)
    {
        if (parsed.GetValue(this) is not null)
            throw new RefusedException($"{Name} cannot be used {what}.", "Leave it out.");
    }
}
