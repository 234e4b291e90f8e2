using System.Text.RegularExpressions;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Verification.Checks;

namespace Salescape.Proofs.Tests.Corruptions;

/// <summary>The change that a check must notice, applied to as few rows as it takes.</summary>
/// <param name="Check">The check, which holds the change.</param>
internal sealed partial record Corruption(Check Check)
{
    private const int MostPieces = 16;

    /// <summary>All corruptions, in the order of the checks.</summary>
    public static IReadOnlyList<Corruption> All { get; } = [.. CheckCatalog.All.Select(check => new Corruption(check))];

    /// <summary>The table that is changed.</summary>
    public TableDefinition Table { get; } =
        SchemaCatalog.Find(Changed().Match(Check.Corruption).Groups[1].Value)
        ?? throw new InvalidDataException($"The corruption for {Check.Name} changes no table of ours: {Check.Corruption}");

    /// <summary>All checks that read the table.</summary>
    public IReadOnlyList<Check> Readers =>
        [.. CheckCatalog.All.Where(check => check.Tables.Count == 0 || check.Tables.Contains(Table.QualifiedName))];

    /// <summary>
    /// Corrupts a company in the fewest rows, following each other, that the check notices: all at first, then half, then half of
    /// that. A change of all rows may cancel out, so smaller pieces are tried before giving up.
    /// </summary>
    /// <returns>The checks that notice, this one among them; null if it does not.</returns>
    public Outcome? Apply(GeneratedCompany company)
    {
        long rows = company.RowsOf(Table);
        for (long pieces = 1; pieces <= Math.Min(rows, MostPieces); pieces *= 2)
        {
            for (long piece = 0; piece < pieces; piece++)
            {
                (long first, long last) = (rows * piece / pieces, rows * (piece + 1) / pieces - 1);
                if (IsNoticed(company, first, last))
                    return Narrow(company, first, last);
            }
        }

        return null;
    }

    private Outcome Narrow(GeneratedCompany company, long first, long last)
    {
        while (first < last)
        {
            long middle = (first + last) / 2;
            if (IsNoticed(company, first, middle))
                last = middle;
            else if (IsNoticed(company, middle + 1, last))
                first = middle + 1;
            else
                break;
        }

        string change = Within(first, last);
        return new(last - first + 1, company.Noticing(change, Table, Readers), company.Offenders(change, Check));
    }

    private bool IsNoticed(GeneratedCompany company, long first, long last) =>
        company.Noticing(Within(first, last), Table, [Check]).Count > 0;

    // Tables are as they were filled, so rowids count rows.
    private string Within(long first, long last) => $"{Check.Corruption} AND rowid BETWEEN {first} AND {last}";

    [GeneratedRegex(@"^(?:UPDATE|DELETE FROM|INSERT INTO) (\w+\.\w+) .*\bWHERE ")]
    private static partial Regex Changed();
}

/// <summary>What came of a corruption.</summary>
/// <param name="Rows">Rows in the piece of the table that was corrupted.</param>
/// <param name="Noticing">Names of all checks that noticed.</param>
/// <param name="Offenders">The rows that the check shows for it.</param>
internal sealed record Outcome(long Rows, IReadOnlyList<string> Noticing, OffendingRows? Offenders);
