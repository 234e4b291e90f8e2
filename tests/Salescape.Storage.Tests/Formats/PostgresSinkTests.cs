using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;

namespace Salescape.Storage.Tests.Formats;

public sealed class PostgresSinkTests(PostgresSample sample) : SinkContract(sample), IClassFixture<PostgresSample>
{
    private readonly PostgresSample _sample = sample;

    private static string[] Published { get; } = [.. Schemas.All.Append("salescape").Append(StoredView.Schema).Order(StringComparer.Ordinal)];

    [Fact]
    public void Keys_references_and_comments_are_declared()
    {
        Assert.Equal(
            $"{SchemaCatalog.Tables.Count}",
            _sample.Ask(
                "SELECT count(*) FROM pg_constraint AS k JOIN pg_namespace AS s ON s.oid = k.connamespace WHERE k.contype = 'p' AND s.nspname LIKE '%_data'"
            )[0][0]
        );
        Assert.Equal(
            $"{SchemaCatalog.Tables.Sum(table => table.References.Count())}",
            _sample.Ask(
                "SELECT count(*) FROM pg_constraint AS k JOIN pg_namespace AS s ON s.oid = k.connamespace WHERE k.contype = 'f' AND s.nspname LIKE '%_data'"
            )[0][0]
        );
        Assert.Equal("Deal name", _sample.Ask("SELECT col_description('sales_data.opportunities'::regclass, 4)")[0][0]);
    }

    [Fact]
    public void A_load_whose_connections_are_killed_leaves_nothing_in_an_empty_database()
    {
        string database = _sample.CreateDatabase("killed_empty");

        Assert.Throws<RefusedException>(() =>
            _sample.Load(database, new InterruptedCompany(_sample.Source, () => _sample.KillConnections(database)))
        );

        // What a killed load leaves behind is not in anybody's way, and goes with the next.
        Assert.DoesNotContain(_sample.SchemasOf(database), Published.Contains);
        _sample.Load(database, _sample.Source);
        Assert.Equal(Published, _sample.SchemasOf(database));
    }

    [Fact]
    public void A_load_whose_connections_are_killed_leaves_the_old_data_set()
    {
        string database = _sample.CreateDatabase("killed_full");
        Manifest old = _sample.Load(database, _sample.Source);

        Assert.Throws<RefusedException>(() =>
            _sample.Load(
                database,
                new InterruptedCompany(new SampleCompany(3, Sample.RowsPerBlock, fits: true), () => _sample.KillConnections(database)),
                overwrite: true
            )
        );

        (IReadOnlyList<ManifestTable> said, IReadOnlyList<ManifestTable> found) = _sample.Check(database);
        Assert.Equal(old.Tables, said);
        Assert.Equal(old.Tables, found);
    }

    [Fact]
    public void A_load_that_the_server_refuses_leaves_the_old_data_set_and_no_rest()
    {
        string database = _sample.CreateDatabase("refused");
        Manifest old = _sample.Load(database, _sample.Source);

        var refusal = Assert.Throws<RefusedException>(() => _sample.Load(database, new RepeatedCompany(_sample.Source), overwrite: true));

        Assert.Contains("could not be loaded", refusal.What, StringComparison.Ordinal);
        Assert.Equal(Published, _sample.SchemasOf(database));
        Assert.Equal(old.Tables, _sample.Check(database).Found);
    }

    [Fact]
    public void Of_two_loads_at_once_one_is_refused_and_the_other_is_whole()
    {
        string database = _sample.CreateDatabase("twice");
        RefusedException? refusal = null;

        Manifest first = _sample.Load(
            database,
            new InterruptedCompany(_sample.Source, () =>
                refusal = Assert.Throws<RefusedException>(() => _sample.Load(database, _sample.Source, overwrite: true))
            )
        );

        Assert.Contains("being loaded", refusal!.What, StringComparison.Ordinal);
        Assert.Equal(first.Tables, _sample.Check(database).Found);
        Assert.Equal(Published, _sample.SchemasOf(database));
    }

    [Fact]
    public void A_data_set_takes_the_place_of_the_one_before()
    {
        string database = _sample.CreateDatabase("replaced");
        Manifest small = _sample.Load(database, new SampleCompany(1, Sample.RowsPerBlock, fits: true));

        Assert.Throws<RefusedException>(() => _sample.Load(database, _sample.Source));
        Assert.Equal(small.Tables, _sample.Check(database).Found);
        _sample.Load(database, _sample.Source, overwrite: true);

        Assert.Equal(_sample.Manifest.Tables, _sample.Check(database).Found);
    }
}
