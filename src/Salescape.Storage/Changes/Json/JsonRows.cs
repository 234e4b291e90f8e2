using Salescape.Schema.Kernel;

namespace Salescape.Storage.Changes.Json;

/// <summary>The rows of one table as JSON objects.</summary>
/// <param name="table">The table.</param>
/// <param name="style">How cells are written.</param>
internal sealed class JsonRows(TableDefinition table, JsonStyle style)
{
    private readonly JsonCells[] _cells = [.. table.Columns.Select((column, place) => new JsonCells(column, style, place == 0))];

    /// <summary>Writes a row, or null if there is none.</summary>
    public void Write(JsonBytes to, in BatchRow row)
    {
        if (row.Batch is not { } batch)
        {
            to.Raw("null"u8);
            return;
        }

        to.Raw("{"u8);
        for (int i = 0; i < _cells.Length; i++)
            _cells[i].Write(to, batch.Columns[i], row.Row);
        to.Raw("}"u8);
    }

    /// <summary>Writes an object that has the row's key alone.</summary>
    public void WriteKey(JsonBytes to, in BatchRow row)
    {
        to.Raw("{"u8);
        _cells[0].Write(to, row.Batch!.Columns[0], row.Row);
        to.Raw("}"u8);
    }
}
