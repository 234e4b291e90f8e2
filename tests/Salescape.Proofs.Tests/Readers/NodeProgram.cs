using System.Diagnostics;
using Salescape.Tests;

namespace Salescape.Proofs.Tests.Readers;

/// <summary>Runs programs of Node, and finds the packages of <c>tests/package.json</c>, which <c>test.sh</c> installs.</summary>
internal static class NodeProgram
{
    /// <summary>The programs that stand beside the readers, by their names.</summary>
    public static string PathTo(string name) => Repository.PathTo("tests", "Salescape.Proofs.Tests", "Readers", name);

    /// <summary>Runs a program to its end and returns what it wrote.</summary>
    public static string Run(
        string name,
        string[] arguments,
        string input = "",
        string folder = "",
        (string Name, string Value)[]? environment = null
    )
    {
        var start = new ProcessStartInfo("node", [PathTo(name), .. arguments]) { WorkingDirectory = folder };
        foreach ((string variable, string value) in environment ?? [])
            start.Environment[variable] = value;
        return ServerProgram.Run(start, input);
    }
}
