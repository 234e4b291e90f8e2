using Salescape.Schema.Kernel;

namespace Salescape.Storage.Formats.Postgres;

/// <summary>A named connection of PostgreSQL's service file: <c>[name]</c>, then lines of <c>key=value</c>.</summary>
internal static class PostgresService
{
    /// <summary>What the file says of a service.</summary>
    /// <exception cref="RefusedException">There is no such service.</exception>
    public static IEnumerable<(string Key, string Value)> Read(string name)
    {
        string[] files =
        [
            .. new[] { Environment.GetEnvironmentVariable("PGSERVICEFILE") ?? OfUser, OfSystem }.OfType<string>().Where(File.Exists),
        ];
        return files.Select(file => Section(File.ReadAllLines(file), name)).FirstOrDefault(section => section is not null)
            ?? throw new RefusedException(
                "The service that PGSERVICE or --connection names is in no service file.",
                "Add it to ~/.pg_service.conf, or name the file in PGSERVICEFILE."
            );
    }

    private static string OfUser => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".pg_service.conf");

    private static string? OfSystem =>
        Environment.GetEnvironmentVariable("PGSYSCONFDIR") is { } folder ? Path.Combine(folder, "pg_service.conf") : null;

    private static (string Key, string Value)[]? Section(string[] lines, string name)
    {
        string[] trimmed = [.. lines.Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')];
        int start = Array.IndexOf(trimmed, $"[{name}]");
        return start < 0
            ? null
            :
            [
                .. trimmed
                    .Skip(start + 1)
                    .TakeWhile(line => line[0] != '[')
                    .Select(line => line.Split('=', 2))
                    .Select(pair => (pair[0].Trim(), pair.Length > 1 ? pair[1].Trim() : "")),
            ];
    }
}
