using System.Diagnostics;
using System.Globalization;
using Salescape.Tests;

namespace Salescape.Proofs.Tests.Readers;

/// <summary>A shell as somebody has it who follows the README: in a folder with the program and <c>derived</c>, and servers that answer
/// their clients.</summary>
internal sealed class CommandShell : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private readonly PostgresServer _postgres = new();
    private readonly MariaDbServer _mariaDb = new();
    private readonly string _programs;

    public CommandShell()
    {
        _programs = _folder.CreateSubdirectory("programs").FullName;
        File.CreateSymbolicLink(Path.Combine(_folder.FullName, "salescape"), Path.Combine(AppContext.BaseDirectory, "salescape"));
        Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, "derived"), Repository.PathTo("derived"));
        File.WriteAllText(Path.Combine(_folder.FullName, ".my.cnf"), $"[client]\nsocket = {_mariaDb.Socket}\n");
        foreach (string engine in (string[])["duckdb", "clickhouse-client"])
            File.CreateSymbolicLink(Path.Combine(_programs, engine), NodeProgram.PathTo($"{engine}.js"));
    }

    /// <summary>Runs commands up to the first error.</summary>
    /// <returns>What the last writes, without the line's end.</returns>
    public string Run(string commands)
    {
        var start = new ProcessStartInfo("bash", ["-e", "-o", "pipefail", "-c", commands]) { WorkingDirectory = _folder.FullName };
        start.Environment["PATH"] = $"{_programs}:{start.Environment["PATH"]}";
        start.Environment["HOME"] = _folder.FullName;
        start.Environment["PGHOST"] = PostgresServer.Host;
        start.Environment["PGPORT"] = _postgres.Port.ToString(CultureInfo.InvariantCulture);
        start.Environment["PGUSER"] = PostgresServer.User;
        start.Environment["CLICKHOUSE_FOLDER"] = Path.Combine(_folder.FullName, "clickhouse");
        return ServerProgram.Run(start).TrimEnd('\n');
    }

    /// <summary>A file's text.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(_folder.FullName, path));

    public void Dispose()
    {
        _mariaDb.Dispose();
        _postgres.Dispose();
        _folder.Delete(recursive: true);
    }
}
