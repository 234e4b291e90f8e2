namespace Salescape.Semantics.Model;

/// <summary>What a word of the company means, such as a contract in force: a snippet that says so for a day.</summary>
/// <param name="Name">The snippet's name.</param>
/// <param name="Description">What it is, in its own words.</param>
/// <param name="Written">Its query, without the meanings that it uses.</param>
/// <param name="Uses">The meanings that its query names.</param>
/// <param name="Columns">The columns of its rows.</param>
internal sealed record Meaning(
    string Name,
    string Description,
    string Written,
    IReadOnlyList<string> Uses,
    IReadOnlyList<ColumnShape> Columns
);
