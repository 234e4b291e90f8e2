using Salescape.Tests;
using Salescape.Verification.Checks;

namespace Salescape.Proofs.Tests.Corruptions;

/// <summary>The files beside this one: a heading names the check, the line below it is the change.</summary>
internal static class CorruptionFiles
{
    private const string Heading = "-- ";

    /// <summary>All corruptions, in the order of the checks that they are for.</summary>
    public static IReadOnlyList<Corruption> All { get; } = [.. Read().OrderBy(one => Place(one.Check))];

    private static IEnumerable<Corruption> Read()
    {
        string check = "";
        foreach (string line in Repository.Files("tests/Salescape.Proofs.Tests/Corruptions", "*.sql").SelectMany(path => File.ReadLines(Repository.PathTo(path))))
        {
            if (line.StartsWith(Heading, StringComparison.Ordinal))
                check = line[Heading.Length..];
            else if (line.Length > 0)
                yield return new(CheckCatalog.Find(check) ?? throw new InvalidDataException($"There is no check {check}."), line);
        }
    }

    private static int Place(Check check) => CheckCatalog.All.Index().First(pair => pair.Item == check).Index;
}
