using Salescape.Semantics.Model;

namespace Salescape.Semantics.Targets;

/// <summary>A tool that is told what the data means, in its own words.</summary>
internal abstract class SemanticTarget
{
    /// <summary>All tools.</summary>
    public static IReadOnlyList<SemanticTarget> All { get; } =
    [
        new Dbt.DbtTarget(),
        new Ossie.OssieTarget(),
        new Snowflake.SnowflakeTarget(),
        new Databricks.DatabricksTarget(),
        new Malloy.MalloyTarget(),
        new Cube.CubeTarget(),
        new Odcs.OdcsTarget(),
    ];

    /// <summary>The name in commands, lower case.</summary>
    public abstract string Name { get; }

    /// <summary>The files of the export.</summary>
    public abstract IEnumerable<ExportedFile> Files(SemanticModel model);
}
