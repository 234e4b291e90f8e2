using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Salescape.Tests;

/// <summary>A PostgreSQL server of its own, on the loopback address, in a folder that goes with it. It trusts everybody and syncs
/// nothing.</summary>
internal sealed class PostgresServer : IDisposable
{
    private const int TriesToConnect = 200;

    private static readonly string Programs = FindPrograms();

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private readonly Process _server;

    public PostgresServer()
        : this([]) { }

    /// <param name="settings">What else its configuration says, such as <c>wal_level=logical</c>.</param>
    public PostgresServer(params string[] settings)
    {
        // The server refuses to run as root, so that it runs as the user of the Debian package then.
        if (Environment.IsPrivilegedProcess)
            ServerProgram.Run(new("chown", ["postgres:postgres", _folder.FullName]));
        string data = Path.Combine(_folder.FullName, "data");
        ServerProgram.Run(AsServer("initdb", ["-D", data, "-U", User, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]));
        _server = ServerProgram.Start(
            AsServer(
                "postgres",
                [
                    "-D",
                    data,
                    "-h",
                    Host,
                    "-p",
                    Port.ToString(CultureInfo.InvariantCulture),
                    "-k",
                    "",
                    "-c",
                    "fsync=off",
                    "-c",
                    "logging_collector=off",
                    .. settings.SelectMany(setting => new[] { "-c", setting }),
                ]
            )
        );
        _server.BeginErrorReadLine();
        _server.BeginOutputReadLine();
        WaitUntilReady();
    }

    /// <summary>The name of the superuser and of the database.</summary>
    public static string User => "postgres";

    /// <summary>Where it listens.</summary>
    public static string Host => "127.0.0.1";

    /// <summary>On which port; a free one.</summary>
    public int Port { get; } = FreePort();

    /// <summary>Runs a script of psql, its own commands included, up to the first error.</summary>
    /// <returns>What the queries answer: a line a row, cells between tabs, nothing for null.</returns>
    public string Run(string script) =>
        ServerProgram.Run(new("psql", [.. Connection, "-At", "-F", "\t", "-v", "ON_ERROR_STOP=1", "-f", "-"]), script);

    public void Dispose()
    {
        // SIGQUIT ends the server and its children at once.
        ServerProgram.Run(new("kill", ["-QUIT", _server.Id.ToString(CultureInfo.InvariantCulture)]));
        _server.WaitForExit();
        _server.Dispose();
        _folder.Delete(recursive: true);
    }

    private string[] Connection => ["-X", "-q", "-h", Host, "-p", Port.ToString(CultureInfo.InvariantCulture), "-U", User, "-d", User];

    private void WaitUntilReady()
    {
        for (int tries = 0; !_server.HasExited && tries < TriesToConnect; tries++)
        {
            using Process probe = ServerProgram.Start(
                new("pg_isready", ["-q", "-h", Host, "-p", Port.ToString(CultureInfo.InvariantCulture)])
            );
            probe.WaitForExit();
            if (probe.ExitCode == 0)
                return;
            Thread.Sleep(TimeSpan.FromMilliseconds(50));
        }

        throw new InvalidOperationException("The PostgreSQL server does not answer.");
    }

    private static ProcessStartInfo AsServer(string program, string[] arguments)
    {
        string path = Path.Combine(Programs, program);
        return Environment.IsPrivilegedProcess
            ? new("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", path, .. arguments])
            : new(path, arguments);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // Debian keeps the server's programs out of the path, a folder a version.
    private static string FindPrograms()
    {
        string[] versions = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql") : [];
        return versions
            .Select(version => Path.Combine(version, "bin"))
            .Where(folder => File.Exists(Path.Combine(folder, "postgres")))
            .Order()
            .LastOrDefault()
            ?? "";
    }
}
