using System;
using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Parcels on their way</summary>
[Table(
    63,
    Schemas.Operational,
    "shipments",
    EstimatedRecords = 1_200,
    WrittenBy = "Life/Ship",
    Dated = "sent_date",
    UseCases = ["Punctuality by \"carrier\"", "Weight per parcel"]
)]
public readonly partial record struct Shipment
{
    /// <summary>Unique shipment identifier</summary>
    public required ShipmentId ShipmentId { get; init; }

    /// <summary>What it was split from (optional)</summary>
    /// <remarks>Null unless a shipment
    /// was split.</remarks>
    public required ShipmentId? SplitFromId { get; init; }

    /// <summary>Label &amp; address</summary>
    [Text(200)]
    public required Text Label { get; init; }

    /// <summary>Instructions</summary>
    [LongText]
    public required Text? Instructions { get; init; }

    /// <summary>Scanner data</summary>
    [Json]
    public required Text ScanJson { get; init; }

    /// <summary>Post, In-House Van</summary>
    [Text(50), Mutable]
    public required Carrier? Carrier { get; init; }

    /// <summary>Yes/No</summary>
    [Text(10)]
    public required bool Insured { get; init; }

    /// <summary>Pieces</summary>
    [Range(1, 40)]
    public required int PieceCount { get; init; }

    /// <summary>Postage</summary>
    [NotNegative]
    public required Money Postage { get; init; }

    /// <summary>Share paid by us</summary>
    public required Percent? OurShare { get; init; }

    /// <summary>Weight</summary>
    [Number(12, 2)]
    public required Measure WeightKg { get; init; }

    /// <summary>Handling</summary>
    public required Tenths HandlingHours { get; init; }

    /// <summary>Date of dispatch</summary>
    public required DateOnly SentDate { get; init; }

    /// <summary>Expected arrival</summary>
    [Mutable, Planned]
    public required DateOnly? DueDate { get; init; }

    /// <summary>Last scan</summary>
    public required DateTime ScannedAt { get; init; }

    /// <summary>Quarter of dispatch</summary>
    [Text(20)]
    public required Quarter FiscalQuarter { get; init; }

    /// <summary>Version of the scanner</summary>
    [Text(50)]
    public required SemVer ScannerVersion { get; init; }
}

/// <summary>Key of <c>shipments</c>.</summary>
[Key("SHIP")]
public readonly record struct ShipmentId(long Value) : IKey;

/// <summary>Values of <c>shipments.carrier</c>.</summary>
public enum Carrier
{
    /// <summary>Post.</summary>
    Post,

    /// <summary>In-House Van.</summary>
    [Label("In-House Van")]
    InHouseVan,
}
