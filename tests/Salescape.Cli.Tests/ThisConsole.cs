namespace Salescape.Cli.Tests;

/// <summary>The program run inside this process, whose console and current folder only one test at a time may use.</summary>
[CollectionDefinition(nameof(ThisConsole), DisableParallelization = true)]
public sealed class ThisConsole
{
    /// <summary>Runs a command with its words, in a folder.</summary>
    internal static Outcome Run(string[] words, string folder)
    {
        (TextWriter output, TextWriter errors, string current) = (Console.Out, Console.Error, Directory.GetCurrentDirectory());
        using StringWriter said = new(), complained = new();
        try
        {
            Console.SetOut(said);
            Console.SetError(complained);
            Directory.SetCurrentDirectory(folder);
            return new(CommandLine.Run(words), said.ToString(), complained.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(errors);
            Directory.SetCurrentDirectory(current);
        }
    }
}
