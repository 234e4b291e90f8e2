namespace Salescape.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>A check found rows that break a truth, or a figure lies outside its band.</summary>
    public const int Violated = 1;

    /// <summary>The wish could not be fulfilled; one line says why.</summary>
    public const int Refused = 2;

    /// <summary>A defect of the program itself; BSD's EX_SOFTWARE.</summary>
    public const int Defect = 70;

    /// <summary>Ended by Ctrl-C or a request to end, as shells count the former: 128 + SIGINT. A lost terminal and SIGQUIT are counted as
    /// they are, 129 and 131.</summary>
    public const int Stopped = 130;
}
