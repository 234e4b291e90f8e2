using System;
using System.Collections.Generic;
using System.Linq;

namespace Salescape.Schema.Generator;

/// <summary>What the generator knows of one row type. Compares by value, so that an unrelated edit regenerates nothing.</summary>
internal sealed record TableModel(
    int Number,
    string Schema,
    string Name,
    string RowType,
    string Prefix,
    string Purpose,
    int EstimatedRecords,
    string WrittenBy,
    string Dated,
    string InForceUntil,
    int InForceDays,
    string OpenWhile,
    string ShownWith,
    bool IsStanding,
    string StandingBy,
    ValueList<string> UseCases,
    ValueList<ColumnModel> Columns
);

/// <summary>What the generator knows of one property.</summary>
internal sealed record ColumnModel(
    string Property,
    string Name,
    Cell Cell,
    string SqlType,
    int Length,
    int Precision,
    int Scale,
    bool IsNullable,
    bool IsMutable,
    bool IsPlanned,
    string Prefix,
    string? KeyType,
    ValueList<string> Values,
    long? Low,
    long? High,
    string Description,
    string Remarks
);

/// <summary>The C# shapes of a cell.</summary>
internal enum Cell
{
    Key,
    Text,
    LongText,
    Json,
    Enum,
    Flag,
    Integer,
    Money,
    Hundredths,
    Tenths,
    Date,
    Timestamp,
    Quarter,
    Version,
}

/// <summary>A list that compares by its elements.</summary>
internal readonly struct ValueList<T>(IEnumerable<T> items) : IEquatable<ValueList<T>>
{
    private readonly T[] _items = items.ToArray();

    public IReadOnlyList<T> Items => _items ?? [];

    public bool Equals(ValueList<T> other) => Items.SequenceEqual(other.Items);

    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    public override int GetHashCode() => Items.Aggregate(17, (hash, item) => hash * 31 + (item?.GetHashCode() ?? 0));
}
