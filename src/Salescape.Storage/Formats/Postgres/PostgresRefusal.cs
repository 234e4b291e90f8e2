using Npgsql;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.Formats.Postgres;

/// <summary>What a failure of the server is called, and what helps against it.</summary>
internal static class PostgresRefusal
{
    private const int LongestSentence = 300;

    /// <summary>The refusal of what failed.</summary>
    /// <param name="what">What could not be done.</param>
    /// <param name="failure">Why.</param>
    /// <param name="otherwise">What to do where the failure itself does not say.</param>
    public static RefusedException Of(string what, Exception failure, string otherwise) =>
        new($"{what}: {Sentence(failure)}", Remedy(failure) ?? otherwise, failure);

    private static string Sentence(Exception failure)
    {
        string told = failure is PostgresException server ? server.MessageText : failure.Message;
        // What a server says may have been written by anybody.
        string line = new([.. told.Split('\n')[0].Where(letter => !char.IsControl(letter)).Take(LongestSentence)]);
        return line.TrimEnd('.', '!') + ".";
    }

    private static string? Remedy(Exception failure) =>
        (failure as PostgresException)?.SqlState switch
        {
            null => null,
            PostgresErrorCodes.InsufficientPrivilege => "Give the user the right to do it, or connect as one who has it.",
            PostgresErrorCodes.DiskFull => "Make room on the server's disk.",
            PostgresErrorCodes.OutOfMemory => "Give the server more memory.",
            PostgresErrorCodes.TooManyConnections => "Give fewer --threads, or the server more connections.",
            PostgresErrorCodes.ConfigurationLimitExceeded => "Raise that limit of the server for the user.",
            PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected =>
                "Another session keeps a table to itself; try again when it is done.",
            PostgresErrorCodes.QueryCanceled => "Ask for less, or at a time when the server has less to do.",
            PostgresErrorCodes.ReadOnlySqlTransaction => "Name a server that can be written with --connection.",
            PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName =>
                "Another load may have dropped it after this one had lost its claim; see what the database holds, and try again.",
            PostgresErrorCodes.DependentObjectsStillExist => "Remove what depends on it first.",
            PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
                "Name the user with --connection or PGUSER; a password may stand in PGPASSWORD or ~/.pgpass.",
            PostgresErrorCodes.InvalidCatalogName => "Create the database, or name another with --connection.",
            PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow =>
                "See why the server ended the connection, and try again.",
            ['2', '3', ..] =>
                "The new rows do not fit what was added to the tables: remove that key, trigger or check, or its rows, and load again.",
            _ => null,
        };
}
