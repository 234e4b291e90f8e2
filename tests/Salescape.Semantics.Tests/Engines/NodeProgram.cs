using System.Diagnostics;
using Salescape.Tests;

namespace Salescape.Semantics.Tests.Engines;

/// <summary>Runs programs of Node, which find the packages of <c>tests/package.json</c>; <c>test.sh</c> installs them.</summary>
internal static class NodeProgram
{
    /// <summary>Runs a program beside this file to its end and returns what it wrote.</summary>
    public static string Run(string name, string input) =>
        ServerProgram.Run(
            new ProcessStartInfo("node", [Repository.PathTo("tests", "Salescape.Semantics.Tests", "Engines", name)]),
            input
        );
}
