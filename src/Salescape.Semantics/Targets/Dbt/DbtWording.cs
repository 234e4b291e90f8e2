using Salescape.Schema.Kernel;
using Salescape.Semantics.Model;

namespace Salescape.Semantics.Targets.Dbt;

/// <summary>Queries as dbt models: tables by their staging models, meanings by theirs, the last day as a variable of the project.</summary>
internal sealed class DbtWording : Wording
{
    /// <inheritdoc/>
    public override string AsOf => """'{{ var("as_of") }}'""";

    /// <summary>The staging model of a table.</summary>
    public static string Staging(TableDefinition table) => $"stg_{table.Schema}__{table.Name}";

    /// <summary>A reference to a model.</summary>
    public static string Ref(string model) => $"{{{{ ref('{model}') }}}}";

    /// <inheritdoc/>
    public override string Table(TableDefinition table) => Ref(Staging(table));

    /// <inheritdoc/>
    public override string? Meaning(string name) => Ref(name);
}

/// <summary>Queries of tests, which look at the data as it was loaded.</summary>
internal sealed class DbtTestWording : Wording
{
    /// <inheritdoc/>
    public override string AsOf => """'{{ var("as_of") }}'""";

    /// <summary>The source of a table.</summary>
    public static string Source(TableDefinition table) => $"source('{table.Schema}', '{table.Name}')";

    /// <inheritdoc/>
    public override string Table(TableDefinition table) => $"{{{{ {Source(table)} }}}}";

    /// <inheritdoc/>
    protected override string Translated(string sql) =>
        sql.Replace("getvariable('as_of')", """CAST('{{ var("as_of") }}' AS DATE)""", StringComparison.Ordinal)
            .Replace("getvariable('start')", """CAST('{{ var("start") }}' AS DATE)""", StringComparison.Ordinal);
}
