using System.CommandLine;

namespace Salescape.Cli.Commands;

/// <summary>How many threads to keep busy. They decide nothing but the time.</summary>
internal sealed class ThreadsOption : Option<string?>
{
    private const int Most = 1024;

    public ThreadsOption()
        : base("--threads")
    {
        HelpName = "N";
        Description = "Worker threads; all cores by default. Does not affect output.";
    }

    public int Read(ParseResult parsed) =>
        parsed.GetValue(this) is { } text ? (int)Given.WholeNumber(Name, text, 1, Most) : Environment.ProcessorCount;
}
