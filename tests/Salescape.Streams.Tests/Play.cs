using System.Diagnostics;
using System.Text.Json.Nodes;
using Salescape.Tests;

namespace Salescape.Streams.Tests;

/// <summary>A small company that nobody chose, some of its days, and the program that plays them.</summary>
internal sealed class Play : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "salescape");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public string Folder => _folder.FullName;

    public string World { get; private set; } = $"--seed {Random.Shared.Next()} --scale 0.05 --edition 2026 --start 2024-03-01 --with-erasures";

    public string Days => $"{World} --from 2026-03-01 --until 2026-03-12";

    /// <summary>Makes the company large enough that somebody has been erased in any half year.</summary>
    public void Grow() => World = World.Replace("--scale 0.05", "--scale 0.2", StringComparison.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Runs a command to its end.</summary>
    public Played Run(string line, Action<Process>? meanwhile = null) => Run(Program, line.Split(' '), meanwhile);

    /// <summary>Runs a line of bash that calls the program as <c>$SALESCAPE</c>.</summary>
    public Played RunInShell(string line) => Run("bash", ["-c", line]);

    private Played Run(string program, string[] words, Action<Process>? meanwhile = null)
    {
        using Process process = Start(program, words);
        Task<string> errors = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        meanwhile?.Invoke(process);
        process.WaitForExit();
        return new(process.ExitCode, output.Result, $"{errors.Result} (salescape {string.Join(' ', words)})");
    }

    /// <summary>Runs a command that must succeed.</summary>
    public string Done(string line)
    {
        Played played = Run(line);
        Assert.True(played.Code == 0, played.Errors);
        return played.Output;
    }

    /// <summary>Runs a command and ends it by a signal as soon as something is there.</summary>
    public Played Break(string line, string signal, Func<bool> isThere) =>
        Run(
            line,
            process =>
            {
                while (!process.HasExited && !isThere())
                    Thread.Sleep(20);
                if (!process.HasExited)
                    ServerProgram.Run(new("kill", [signal, process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]));
            }
        );

    /// <summary>Whether a position was stored behind the first transaction.</summary>
    public bool HasPosition(string file = "salescape-stream.json") =>
        File.Exists(Path.Combine(Folder, file))
        && File.ReadAllText(Path.Combine(Folder, file)) is var text
        && JsonNode.Parse(text)!["transactions"]!.GetValue<long>() > 0;

    /// <summary>All changes, as another command writes them.</summary>
    public string[] Changes(string from = "2026-03-01")
    {
        Done($"changes {World} --from {from} --to 2026-03-12 --format jsonl --out whole --overwrite");
        return File.ReadAllLines(Path.Combine(Folder, "whole", "changes.jsonl"));
    }

    private Process Start(string program, string[] words) =>
        Process.Start(
            new ProcessStartInfo(program, words)
            {
                WorkingDirectory = Folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment = { ["SALESCAPE_CALLED"] = "./salescape", ["SALESCAPE"] = Program },
            }
        )!;
}

/// <summary>What a run left behind.</summary>
internal sealed record Played(int Code, string Output, string Errors);
