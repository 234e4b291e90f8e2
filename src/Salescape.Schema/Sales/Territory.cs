using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Sales territory definitions and assignments</summary>
[Table(
    37,
    Schemas.Sales,
    "territories",
    EstimatedRecords = 50,
    WrittenBy = "Plan/SalesForce",
    Dated = "effective_date",
    IsStanding = true,
    UseCases = ["Territory planning", "Quota allocation", "Coverage analysis", "Rep performance by territory"]
)]
public readonly partial record struct Territory
{
    /// <summary>Unique territory identifier</summary>
    public required TerritoryId TerritoryId { get; init; }

    /// <summary>Territory name</summary>
    [Text(200)]
    public required Text TerritoryName { get; init; }

    /// <summary>Parent region</summary>
    [Text(100)]
    public required Region Region { get; init; }

    /// <summary>Countries in territory</summary>
    /// <remarks>Country names, separated by a comma and a space.</remarks>
    [Text(1000)]
    public required Text CountryList { get; init; }

    /// <summary>Geographic, Named Accounts, Industry</summary>
    [Text(100)]
    public required TerritoryType TerritoryType { get; init; }

    /// <summary>Assigned sales rep</summary>
    [Text(100)]
    public required Text SalesRep { get; init; }

    /// <summary>Territory manager</summary>
    [Text(100)]
    public required Text Manager { get; init; }

    /// <summary>Annual quota for territory</summary>
    /// <remarks>Annual quota; four times the rep's standing quarterly target.</remarks>
    [NotNegative]
    public required Money Quota { get; init; }

    /// <summary>Yes/No</summary>
    /// <remarks>No once the rep has left the territory; the row stays.</remarks>
    [Text(10), Mutable]
    public required bool Active { get; init; }

    /// <summary>When territory became active</summary>
    public required DateOnly EffectiveDate { get; init; }
}

/// <summary>Key of <c>territories</c>: <c>TERR-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("TERR")]
public readonly record struct TerritoryId(long Value) : IKey;

/// <summary>Values of <c>territories.territory_type</c>.</summary>
public enum TerritoryType
{
    Geographic,
    NamedAccounts,
    Industry,
}
