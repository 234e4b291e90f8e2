using System.CommandLine;

namespace Salescape.Cli.Commands;

/// <summary>
/// Makes all rows of a company and drops them. What is printed tells whether two machines, versions or settings make the
/// same company, and how fast it lives when nothing is written.
/// </summary>
internal sealed class RehearseCommand : Command, IHasExamples
{
    private readonly ThreadsOption _threads = new();
    private readonly WorldOptions _world;

    public RehearseCommand()
        : base("rehearse", "Generate all rows, write nothing, and show what each table would hold. Same as 'generate --dry-run'.")
    {
        _world = new(this);
        Add(_threads);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Remark)> Examples { get; } =
    [
        ("salescape rehearse --as-of 2026-06-30", "rows and fingerprint of every table, equal on any machine"),
        ("salescape rehearse --scale 10 --threads 1", "how fast one core makes rows"),
    ];

    private int Run(ParseResult parsed)
    {
        RehearsalPage.Show(_world.Read(parsed), _threads.Read(parsed));
        return ExitCode.Done;
    }
}
