using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Analyses.Report;

/// <summary>
/// The tables of a schema as a drawing: a box a table with its references, lines from these to the tables referred to, which
/// stand further left. Every box is a link; tables of other schemas are dashed.
/// </summary>
internal sealed class TableDiagram
{
    private const int BoxWidth = 216;
    private const int HeadHeight = 28;
    private const int LineHeight = 18;
    private const int BoxGap = 16;
    private const int RankGap = 48;
    private const int Border = 8;

    private readonly string _schema;
    private readonly Dictionary<TableDefinition, Relationship[]> _references;
    private readonly Dictionary<TableDefinition, (int X, int Y)> _places = [];
    private int _width;
    private int _height;

    private TableDiagram(string schema)
    {
        _schema = schema;
        Relationship[] all =
        [
            .. Relationship
                .Among(SchemaCatalog.Tables)
                .Where(relationship => relationship.Source.Schema == schema && relationship.Source != relationship.Target),
        ];
        _references = SchemaCatalog
            .Tables.Where(table => table.Schema == schema || all.Any(relationship => relationship.Target == table))
            .ToDictionary(table => table, table => all.Where(relationship => relationship.Source == table).ToArray());
        Place();
    }

    /// <summary>Draws a schema.</summary>
    public static Html Draw(string schema)
    {
        var diagram = new TableDiagram(schema);
        return Html.Of(
            $"""
            <figure><div class="scroll diagram" tabindex="0" role="region" aria-label="Diagram of {schema}">
            <svg viewBox="0 0 {diagram._width} {diagram._height}" style="max-width:{diagram._width}px" role="group" aria-label="The tables of {schema} and what they refer to">
            {diagram._references.Values.SelectMany(references => references).Select(diagram.Line)}
            {diagram._places.OrderBy(place => place.Value.X).ThenBy(place => place.Value.Y).Select(place =>
                diagram.Box(place.Key, place.Value.X, place.Value.Y)
            )}
            </svg></div>
            <figcaption>A line leads from a column to the table that it refers to. Every table is a link; dashed ones belong to other schemas.</figcaption></figure>
            """
        );
    }

    // A table stands right of all that it refers to, beside the middle of them where there is room.
    private void Place()
    {
        var ranks = new Dictionary<TableDefinition, int>();
        foreach (TableDefinition table in _references.Keys)
            RankOf(table, ranks);
        foreach (IGrouping<int, TableDefinition> rank in ranks.GroupBy(pair => pair.Value, pair => pair.Key).OrderBy(rank => rank.Key))
        {
            int x = Border + rank.Key * (BoxWidth + RankGap);
            int y = Border;
            foreach (TableDefinition table in rank.OrderBy(MiddleOfReferences))
            {
                _places[table] = (x, y);
                y += HeightOf(table) + BoxGap;
            }

            _height = Math.Max(_height, y - BoxGap + Border);
            _width = x + BoxWidth + Border;
        }
    }

    private int RankOf(TableDefinition table, Dictionary<TableDefinition, int> ranks)
    {
        if (ranks.TryGetValue(table, out int known))
            return known;
        ranks[table] = 0; // Tables that refer to each other in a circle end here.
        int rank = _references[table].Select(reference => RankOf(reference.Target, ranks) + 1).DefaultIfEmpty(0).Max();
        return ranks[table] = rank;
    }

    private double MiddleOfReferences(TableDefinition table) =>
        _references[table]
            .Where(reference => _places.ContainsKey(reference.Target))
            .Select(reference => (double)_places[reference.Target].Y)
            .DefaultIfEmpty(0)
            .Average();

    private int HeightOf(TableDefinition table) => HeadHeight + LineHeight * Math.Max(1, _references[table].Length) + BoxGap / 4;

    private Html Line(Relationship reference)
    {
        (int sourceX, int sourceY) = _places[reference.Source];
        (int targetX, int targetY) = _places[reference.Target];
        int from = sourceY + HeadHeight + LineHeight * Array.IndexOf(_references[reference.Source], reference) + LineHeight / 2;
        int to = targetY + HeadHeight / 2;
        int end = targetX + BoxWidth;
        int half = RankGap * 2 / 3;
        return Html.Of(
            $"""<path data-from="{reference.Source.QualifiedName}" data-to="{reference.Target.QualifiedName}" d="M{sourceX} {from}C{sourceX - half} {from} {end + half} {to} {end} {to}"/>{Html.LineEnd}"""
        );
    }

    private Html Box(TableDefinition table, int x, int y)
    {
        bool isOwn = table.Schema == _schema;
        IEnumerable<string> lines = _references[table].Select(reference => reference.Column.Name);
        string[] shown = [.. _references[table].Length > 0 ? lines : [isOwn ? table.Key.Name : table.Schema]];
        return Html.Of(
            $"""
            <a href="../{Site.PageOf(table)}" data-table="{table.QualifiedName}"{new Html(
                isOwn ? "" : " class=\"other\""
            )}><rect x="{x}" y="{y}" width="{BoxWidth}" height="{HeightOf(table)}" rx="5"/>
            <text class="name" x="{x + 10}" y="{y + 19}">{table.Name}</text>
            {shown.Select(
                (text, line) => Html.Of($"""<text x="{x + 10}" y="{y + HeadHeight + LineHeight * line + 13}">{text}</text>{Html.LineEnd}""")
            )}</a>{Html.LineEnd}
            """
        );
    }
}
