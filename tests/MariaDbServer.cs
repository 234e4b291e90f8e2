using System.Diagnostics;

namespace Salescape.Tests;

/// <summary>A MariaDB server of its own, on a socket in a folder that goes with it. It lets everybody do everything and syncs
/// nothing.</summary>
internal sealed class MariaDbServer : IDisposable
{
    private const int TriesToConnect = 200;

    // Not in the path of every user.
    private const string Program = "/usr/sbin/mariadbd";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private readonly Process _server;

    public MariaDbServer()
    {
        // Without grants the server asks for no tables of its own, so that it starts in an empty folder. It runs as root only if told to.
        _server = ServerProgram.Start(
            new(
                Program,
                [
                    "--no-defaults",
                    $"--user={Environment.UserName}",
                    "--skip-grant-tables",
                    "--skip-networking",
                    $"--datadir={_folder.FullName}",
                    $"--socket={Socket}",
                    "--local-infile=1",
                    "--innodb-flush-log-at-trx-commit=0",
                    "--innodb-flush-method=nosync",
                    "--innodb-log-file-size=16M",
                    "--innodb-buffer-pool-size=128M",
                ]
            )
        );
        _server.BeginErrorReadLine();
        _server.BeginOutputReadLine();
        WaitUntilReady();
    }

    /// <summary>Runs a script of the mysql client up to the first error.</summary>
    /// <param name="script">The statements.</param>
    /// <param name="folder">Where the client runs.</param>
    /// <returns>What the queries answer, a line a row, cells between tabs; warnings too.</returns>
    public string Run(string script, string folder) => Run(script, folder, []);

    /// <summary>The same with more of the client's options.</summary>
    public string Run(string script, string folder, string[] options) => ServerProgram.Run(Client(folder, options), script);

    /// <summary>Runs a script to its end, whatever fails.</summary>
    /// <returns>What the queries answer that do not fail.</returns>
    public string RunOn(string script) => ServerProgram.Run(Client("/", ["--force"]), script);

    public void Dispose()
    {
        _server.Kill();
        _server.WaitForExit();
        _server.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>Where it listens.</summary>
    public string Socket => Path.Combine(_folder.FullName, "socket");

    private ProcessStartInfo Client(string folder, string[] options) =>
        new(
            "mariadb",
            [
                "--no-defaults",
                $"--socket={Socket}",
                "--batch",
                "--raw",
                "--skip-column-names",
                "--show-warnings",
                "--local-infile=1",
                "--default-character-set=utf8mb4",
                .. options,
            ]
        )
        {
            WorkingDirectory = folder,
        };

    private void WaitUntilReady()
    {
        for (int tries = 0; !_server.HasExited && tries < TriesToConnect; tries++)
        {
            using Process probe = ServerProgram.Start(new("mariadb", ["--no-defaults", $"--socket={Socket}", "--execute=SELECT 1"]));
            probe.WaitForExit();
            if (probe.ExitCode == 0)
                return;
            Thread.Sleep(TimeSpan.FromMilliseconds(50));
        }

        throw new InvalidOperationException("The MariaDB server does not answer.");
    }
}
