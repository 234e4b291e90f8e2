using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Salescape.Tests;

namespace Salescape.Streams.Tests;

/// <summary>A NATS server of its own with JetStream, on the loopback address, in a folder that goes with it.</summary>
internal sealed class NatsServer : IDisposable
{
    private const int TriesToConnect = 200;

    private static readonly string Program = File.Exists("/usr/sbin/nats-server") ? "/usr/sbin/nats-server" : "nats-server";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private Process? _server;

    public NatsServer() => Start();

    public string Address => $"nats://127.0.0.1:{Port}";

    private int Port { get; } = FreePort();

    /// <summary>Ends it as a loss of power does.</summary>
    public void Kill()
    {
        _server!.Kill();
        _server.WaitForExit();
        _server.Dispose();
        _server = null;
    }

    public void Start()
    {
        _server = ServerProgram.Start(
            new(Program, ["-js", "-a", "127.0.0.1", "-p", Port.ToString(CultureInfo.InvariantCulture), "-sd", _folder.FullName])
        );
        _server.BeginErrorReadLine();
        _server.BeginOutputReadLine();
        for (int tries = 0; tries < TriesToConnect; tries++)
        {
            try
            {
                using var probe = new TcpClient("127.0.0.1", Port);
                return;
            }
            catch (SocketException)
            {
                Thread.Sleep(TimeSpan.FromMilliseconds(50));
            }
        }

        throw new InvalidOperationException("The NATS server does not answer.");
    }

    public void Dispose()
    {
        if (_server is not null)
            Kill();
        _folder.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
