using Npgsql;
using Salescape.Schema.Kernel;
using Salescape.Storage.Dialects;

namespace Salescape.Storage.Formats.Postgres;

/// <summary>Collects the rows of one table and copies them to the server in few large pieces.</summary>
internal sealed class PostgresTable
{
    private readonly TableDefinition _table;
    private readonly Func<NpgsqlConnection> _borrow;
    private readonly Action<NpgsqlConnection> _return;

    /// <summary>On whichever connection is free.</summary>
    public PostgresTable(TableDefinition table, NpgsqlDataSource server)
        : this(table, server.OpenConnection, connection => connection.Dispose()) { }

    /// <summary>On a connection, in its transaction, which several tables take in turns.</summary>
    public PostgresTable(TableDefinition table, NpgsqlConnection connection)
        : this(
            table,
            () =>
            {
                Monitor.Enter(connection);
                return connection;
            },
            Monitor.Exit
        )
    { }

    private PostgresTable(TableDefinition table, Func<NpgsqlConnection> borrow, Action<NpgsqlConnection> giveBack)
    {
        _table = table;
        _borrow = borrow;
        _return = giveBack;
        _rows = new(table);
    }

    // What is sent at once; a COPY of a few rows costs as much as one of thousands.
    private const int BytesPerCopy = 4 << 20;

    private readonly PostgresRows _rows;

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
        NpgsqlConnection connection = _borrow();
        try
        {
            Copy(connection);
        }
        finally
        {
            _return(connection);
        }

        _rows.Clear();
    }

    private void Copy(NpgsqlConnection connection)
    {
        using NpgsqlRawCopyStream stream = connection.BeginRawBinaryCopy(
            $"COPY {PostgresDialect.Instance.QualifiedName(_table)} FROM STDIN (FORMAT binary)"
        );
        stream.Write(PostgresRows.Header);
        stream.Write(_rows.Bytes);
        stream.Write(PostgresRows.Trailer);
    }
}
