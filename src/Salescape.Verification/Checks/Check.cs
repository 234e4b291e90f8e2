namespace Salescape.Verification.Checks;

/// <summary>Something that must hold in every data set, whatever its settings.</summary>
/// <param name="Name">How it is asked for: a file of <c>sql/checks/</c> without its ending, or a rule of the schema.</param>
/// <param name="Title">What holds, in one line.</param>
/// <param name="Explanation">Why, or how it is computed, in a sentence or two.</param>
/// <param name="Tables">The tables that it reads, as <c>schema.table</c>; empty for a rule about all tables.</param>
/// <param name="Corruption">
/// A change that it must notice: one statement about rows of one table, which ends in a condition, so that a test can narrow it to
/// the fewest rows.
/// </param>
public record Check(string Name, string Title, string Explanation, IReadOnlyList<string> Tables, string Corruption)
{
    /// <summary>Whether it holds figures against people, who may have been erased since: figures stay as they were counted.</summary>
    public bool CountsPeople { get; init; }
}
