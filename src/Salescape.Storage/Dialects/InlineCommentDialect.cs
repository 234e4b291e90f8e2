using Salescape.Schema.Kernel;

namespace Salescape.Storage.Dialects;

/// <summary>What those databases have in common that take comments within CREATE TABLE and read a backslash in a text as the start of an
/// escape.</summary>
public abstract class InlineCommentDialect : Dialect
{
    private protected InlineCommentDialect() { }

    /// <inheritdoc/>
    public override string Comments(TableDefinition table) => "";

    private protected override string ColumnOptions(ColumnDefinition column) => $" COMMENT {Escaped(Comment(column))}";

    /// <summary>A text as such a database reads it.</summary>
    private protected string Escaped(string text) =>
        $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", Quote, StringComparison.Ordinal)}'";

    /// <summary>A quote within a text: doubled, which no mode of a session changes.</summary>
    private protected virtual string Quote => "''";
}
