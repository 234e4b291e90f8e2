using System.Text;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.Formats.Parquet;

/// <summary>Choices of a closed list, which is the dictionary.</summary>
internal sealed class ParquetChoices : ParquetColumn
{
    private readonly byte[][] _labels;

    public ParquetChoices(ColumnDefinition definition)
        : base(definition) => _labels = [.. definition.Values.Select(Encoding.UTF8.GetBytes)];

    private protected override ColumnChunk WriteValues(ChunkWriter to, Column column, int rows, int values)
    {
        var chunk = new ColumnChunk(rows, rows - values, PageEncoding.RleDictionary, IsCompressed: false);
        to.AddDictionary(
            chunk,
            _labels.Length,
            page =>
            {
                foreach (byte[] label in _labels)
                    page.AppendPlain(label);
            }
        );
        AddPlaces(to, chunk, column, to.Room.Values((ByteColumn)column, rows), _labels.Length);
        return chunk;
    }
}
