using Salescape.Schema;

namespace Salescape.Simulation.Life;

/// <summary>A chapter of a life as it is told.</summary>
/// <param name="Folder">Where it stands, as the row types of its tables name it.</param>
/// <param name="Tell">Tells what is seen of it.</param>
internal sealed record Chapter(string Folder, Action<Scene, Telling> Tell)
{
    private IReadOnlyList<int>? _tables;

    /// <summary>Which of the chapter's tables it tells.</summary>
    public ChapterPart Part { get; init; }

    /// <summary>The places in the catalog of the tables that it tells.</summary>
    public IReadOnlyList<int> Tables => _tables ??= [.. Enumerable.Range(0, SchemaCatalog.Tables.Count).Where(IsTold)];

    private bool IsTold(int place)
    {
        bool isMutable = SchemaCatalog.Tables[place].Columns.Any(column => column.IsMutable);
        return SchemaCatalog.Tables[place].WrittenBy == Folder
            && (Part == ChapterPart.Whole || isMutable == (Part == ChapterPart.Standing));
    }
}

/// <summary>Parts of a chapter.</summary>
internal enum ChapterPart
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>Rows that are never updated: what has happened.</summary>
    Records,

    /// <summary>Rows that are: how things stand.</summary>
    Standing,
}
