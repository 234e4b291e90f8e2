using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;
using System.Runtime.InteropServices;
using Salescape.Cli.Commands;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Cli;

/// <summary>All that can be asked for, and how a failure is told: one line and an exit code, never a stack trace.</summary>
internal static class CommandLine
{
    private static readonly string Synopsis =
        $"Simulates a fictional B2B SaaS company and writes the {SchemaCatalog.Tables.Count} related tables of its data warehouse.";

    public static int Run(string[] args)
    {
        try
        {
            // An argument that begins with '@' is a value like any other, and '-xyz' is no bundle of options.
            RootCommand root = Build();
            ParseResult parsed = root.Parse(args, new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
            // A line that asks for help, or to be completed, need not be whole.
            bool isWhole =
                parsed.Action is not HelpWithExamples && root.Directives.All(suggestions => parsed.GetResult(suggestions) is null);
            if (isWhole && !MistypedLine.IsUnderstood(parsed))
                MistypedLine.Refuse(parsed);
            return parsed.Invoke(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (RefusedException refusal)
        {
            return Fail(ExitCode.Refused, refusal.Message, refusal);
        }
        catch (StoppedException stop)
        {
            return Fail(stop.Code, stop.Message, stop);
        }
        catch (Exception failure) when (MemoryShortage.IsBehind(failure))
        {
            return Fail(ExitCode.Refused, "There is not enough memory for this. Give fewer --threads, or free some memory.", failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Fail(
                ExitCode.Refused,
                $"A file or the output cannot be used: {failure.Message.TrimEnd('.')}. What was written before stays.",
                failure
            );
        }
        catch (Exception defect)
        {
            string line = $"This is a defect in salescape: {defect.Message} Set {DebugVariable}=1 and run it again to see where.";
            return Fail(ExitCode.Defect, line, defect);
        }
    }

    private const string DebugVariable = "SALESCAPE_DEBUG";

    private static RootCommand Build()
    {
        var root = new RootCommand(Synopsis)
        {
            new DemoCommand(),
            new GenerateCommand(),
            new AdvanceCommand(),
            new HistoryCommand(),
            new RehearseCommand(),
            new ChangesCommand(),
            new StreamCommand(),
            new CheckCommand(),
            new DescribeCommand(),
            new ExplainCommand(),
            new CalibrateCommand(),
            new TruthCommand(),
            new FindingCommand(),
            new AskCommand(),
            new MetricsCommand(),
            new SemanticsCommand(),
            new ReportCommand(),
        };
        // Shells complete a line by asking for suggestions; the other directives explain the parser, which is nobody's matter.
        foreach (Directive other in root.Directives.Where(directive => directive is not SuggestDirective).ToArray())
            root.Directives.Remove(other);
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        var examples = new HelpWithExamples((HelpAction)help.Action!);
        help.Action = examples;
        root.SetAction(examples.Invoke);
        return root;
    }

    private static int Fail(int code, string message, Exception exception)
    {
        try
        {
            Terminal.Remark(Secrets.Hidden(message.ReplaceLineEndings(" ")));
            if (Environment.GetEnvironmentVariable(DebugVariable) == "1")
                Array.ForEach(Secrets.Hidden(exception.ToString()).Split('\n'), Terminal.Remark);
        }
        catch (Exception failure) when (failure is IOException or ExternalException or OutOfMemoryException)
        {
            // The error output takes nothing, or there is no memory to open it: the code alone must tell.
        }

        return code;
    }
}
