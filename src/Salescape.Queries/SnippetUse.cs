namespace Salescape.Queries;

/// <summary>A snippet that a line <c>-- uses:</c> names.</summary>
/// <param name="Name">The snippet.</param>
/// <param name="File">The file of the line, below <c>sql/</c>.</param>
/// <param name="Line">The line's number.</param>
internal readonly record struct SnippetUse(string Name, string File, int Line);
