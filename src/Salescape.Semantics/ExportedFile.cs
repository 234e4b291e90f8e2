namespace Salescape.Semantics;

/// <summary>A file of an export.</summary>
/// <param name="Path">Where it lies in the folder, with slashes.</param>
/// <param name="Content">Its text.</param>
internal sealed record ExportedFile(string Path, string Content);
