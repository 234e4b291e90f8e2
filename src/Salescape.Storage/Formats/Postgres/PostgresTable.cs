using Npgsql;
using Salescape.Schema.Kernel;
using Salescape.Storage.Dialects;

namespace Salescape.Storage.Formats.Postgres;

/// <summary>Collects the rows of one table and copies them to the server in few large pieces, on whichever connection is free.</summary>
internal sealed class PostgresTable(TableDefinition table, NpgsqlDataSource server)
{
    // What is sent at once; a COPY of a few rows costs as much as one of thousands.
    private const int BytesPerCopy = 4 << 20;

    private readonly PostgresRows _rows = new(table);

    public void Write(TableBatch batch)
    {
        for (int row = 0; row < batch.Count; row++)
        {
            _rows.Add(batch, row);
            if (_rows.Bytes.Length >= BytesPerCopy)
                Copy();
        }
    }

    /// <summary>Sends what is left.</summary>
    public void Finish()
    {
        if (_rows.Bytes.Length > 0)
            Copy();
    }

    private void Copy()
    {
        using NpgsqlConnection connection = server.OpenConnection();
        using (
            NpgsqlRawCopyStream stream = connection.BeginRawBinaryCopy(
                $"COPY {PostgresDialect.Instance.QualifiedName(table)} FROM STDIN (FORMAT binary)"
            )
        )
        {
            stream.Write(PostgresRows.Header);
            stream.Write(_rows.Bytes);
            stream.Write(PostgresRows.Trailer);
        }

        _rows.Clear();
    }
}
