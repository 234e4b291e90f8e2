using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Salescape.Cli;

/// <summary>A command that can show how it is used.</summary>
internal interface IHasExamples
{
    /// <summary>Command lines that work, with a remark each.</summary>
    IReadOnlyList<(string Line, string Remark)> Examples { get; }
}

/// <summary>The usual help, followed by the command's examples.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int code = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is IHasExamples { Examples: var examples })
        {
            TextWriter output = parseResult.InvocationConfiguration.Output;
            int width = examples.Max(example => example.Line.Length);
            output.WriteLine("Examples:");
            foreach ((string line, string remark) in examples)
                output.WriteLine($"  {line.PadRight(width)}  {remark}");
            output.WriteLine();
        }

        return code;
    }
}
