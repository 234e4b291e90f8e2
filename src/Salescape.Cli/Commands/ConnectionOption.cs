using System.CommandLine;
using Salescape.Output.Postgres;
using Salescape.Schema.Kernel;

namespace Salescape.Cli.Commands;

/// <summary>Which PostgreSQL database is meant.</summary>
internal sealed class ConnectionOption : Option<string?>
{
    public ConnectionOption()
        : base("--connection")
    {
        HelpName = "TEXT";
        Description = "The PostgreSQL database, such as 'Host=127.0.0.1;Database=salescape;Username=me'; a password may stand in PGPASSWORD.";
    }

    /// <summary>Connects to what was given.</summary>
    public PostgresDatabase Connect(ParseResult parsed) => PostgresDatabase.Connect(Read(parsed));

    /// <summary>What was given.</summary>
    public string Read(ParseResult parsed) => parsed.GetValue(this) is { } given && !string.IsNullOrWhiteSpace(given)
        ? given
        : throw new RefusedException($"PostgreSQL needs {Name}.", "Give one such as 'Host=127.0.0.1;Database=salescape;Username=me'.");

    /// <summary>Refuses it where it has no meaning.</summary>
    public void RefuseWith(ParseResult parsed, string what)
    {
        if (parsed.GetValue(this) is not null)
            throw new RefusedException($"{Name} has no meaning {what}.", "Leave it out.");
    }
}
