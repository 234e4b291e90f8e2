using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Salescape.Schema.Generator;

/// <summary>Reads a row type's symbol into a <see cref="TableModel"/>.</summary>
internal static class RowTypeReader
{
    public static TableModel Read(GeneratorAttributeSyntaxContext context, CancellationToken cancel)
    {
        var row = (INamedTypeSymbol)context.TargetSymbol;
        AttributeData table = context.Attributes[0];
        var properties = row.GetMembers()
            .OfType<IPropertySymbol>()
            .Where(p => !p.IsStatic && !p.IsImplicitlyDeclared && p.DeclaredAccessibility == Accessibility.Public)
            .ToList();
        cancel.ThrowIfCancellationRequested();
        var columns = properties.Select(p => ReadColumn(p, cancel)).ToList();
        return new TableModel(
            (int)table.ConstructorArguments[0].Value!,
            (string)table.ConstructorArguments[1].Value!,
            (string)table.ConstructorArguments[2].Value!,
            row.Name,
            columns.Count == 0 ? "" : columns[0].Prefix,
            Doc(row, "summary", cancel),
            Named(table, "EstimatedRecords") is int estimated ? estimated : 0,
            Named(table, "WrittenBy") as string ?? "",
            Named(table, "Dated") as string ?? "",
            Named(table, "InForceUntil") as string ?? "",
            Named(table, "InForceDays") is int days ? days : 0,
            Named(table, "OpenWhile") as string ?? "",
            Named(table, "ShownWith") as string ?? "",
            Named(table, "IsStanding") is true,
            Named(table, "StandingBy") as string ?? "",
            new(NamedList(table, "UseCases")),
            new(columns)
        );
    }

    private static ColumnModel ReadColumn(IPropertySymbol property, CancellationToken cancel)
    {
        bool nullable = property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        ITypeSymbol type = nullable ? ((INamedTypeSymbol)property.Type).TypeArguments[0] : property.Type;
        string? prefix = Argument<string>(type, "KeyAttribute");
        Cell cell = CellOf(property, type, prefix);
        (int precision, int scale) = NumberOf(property, type, cell);
        int length = Argument<int?>(property, "TextAttribute") ?? (cell == Cell.Key ? 50 : 0);
        (long? low, long? high) = RangeOf(property);
        return new ColumnModel(
            property.Name,
            SqlName(property.Name),
            cell,
            SqlType(cell, length, precision, scale),
            length,
            precision,
            scale,
            nullable,
            Has(property, "MutableAttribute"),
            Has(property, "PlannedAttribute"),
            prefix ?? "",
            prefix is null ? null : type.Name,
            new(ValuesOf(type, cell)),
            low,
            high,
            Doc(property, "summary", cancel),
            Doc(property, "remarks", cancel)
        );
    }

    private static Cell CellOf(ISymbol property, ITypeSymbol type, string? prefix)
    {
        if (prefix is not null)
            return Cell.Key;
        if (type.TypeKind == TypeKind.Enum)
            return Cell.Enum;
        return type.Name switch
        {
            "Text" when Has(property, "JsonAttribute") => Cell.Json,
            "Text" when Has(property, "LongTextAttribute") => Cell.LongText,
            "Text" => Cell.Text,
            "Boolean" => Cell.Flag,
            "Int32" => Cell.Integer,
            "Money" => Cell.Money,
            "Percent" or "Measure" => Cell.Hundredths,
            "Tenths" => Cell.Tenths,
            "DateOnly" => Cell.Date,
            "DateTime" => Cell.Timestamp,
            "Quarter" => Cell.Quarter,
            "SemVer" => Cell.Version,
            _ => throw new System.NotSupportedException($"No column type for {type.Name} of {property.Name}."),
        };
    }

    private static (int Precision, int Scale) NumberOf(ISymbol property, ITypeSymbol type, Cell cell)
    {
        if (cell is not (Cell.Money or Cell.Hundredths or Cell.Tenths))
            return (0, 0);
        AttributeData? number = Find(property, "NumberAttribute");
        if (number is not null)
            return ((int)number.ConstructorArguments[0].Value!, (int)number.ConstructorArguments[1].Value!);
        return type.Name switch
        {
            "Money" => (15, 2),
            "Percent" => (5, 2),
            "Tenths" => (10, 1),
            _ => (10, 2),
        };
    }

    private static (long? Low, long? High) RangeOf(ISymbol property)
    {
        if (Has(property, "NotNegativeAttribute"))
            return (0, null);
        AttributeData? range = Find(property, "RangeAttribute");
        return range is null ? (null, null) : ((long)range.ConstructorArguments[0].Value!, (long)range.ConstructorArguments[1].Value!);
    }

    private static string SqlType(Cell cell, int length, int precision, int scale) =>
        cell switch
        {
            Cell.LongText => "TEXT",
            Cell.Json => "VARIANT/JSON",
            Cell.Integer => "INTEGER",
            Cell.Money or Cell.Hundredths or Cell.Tenths => $"NUMBER({precision},{scale})",
            Cell.Date => "DATE",
            Cell.Timestamp => "TIMESTAMP",
            _ => $"VARCHAR({length})",
        };

    private static IEnumerable<string> ValuesOf(ITypeSymbol type, Cell cell) =>
        cell switch
        {
            Cell.Flag => ["No", "Yes"],
            Cell.Enum => type.GetMembers()
                .OfType<IFieldSymbol>()
                .Where(f => f.HasConstantValue)
                .Select(f => Argument<string>(f, "LabelAttribute") ?? Words(f.Name)),
            _ => [],
        };

    private static string Words(string pascal) => Regex.Replace(pascal, "(?<=[a-z0-9])(?=[A-Z])", " ");

    private static string SqlName(string pascal) => Regex.Replace(pascal, "(?<=[a-z0-9])(?=[A-Z])", "_").ToLowerInvariant();

    private static string Doc(ISymbol symbol, string element, CancellationToken cancel)
    {
        string? xml = symbol.GetDocumentationCommentXml(cancellationToken: cancel);
        if (string.IsNullOrWhiteSpace(xml))
            return "";
        string? text = XElement.Parse(xml).Element(element)?.Value;
        return text is null ? "" : Regex.Replace(text.Trim(), @"\s+", " ");
    }

    private static AttributeData? Find(ISymbol symbol, string attribute) =>
        symbol.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == attribute);

    private static bool Has(ISymbol symbol, string attribute) => Find(symbol, attribute) is not null;

    private static T? Argument<T>(ISymbol symbol, string attribute) =>
        Find(symbol, attribute) is { } found ? (T?)found.ConstructorArguments[0].Value : default;

    private static object? Named(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(a => a.Key == name).Value.Value;

    private static IEnumerable<string> NamedList(AttributeData attribute, string name)
    {
        TypedConstant list = attribute.NamedArguments.FirstOrDefault(a => a.Key == name).Value;
        return list.IsNull || list.Kind != TypedConstantKind.Array ? [] : list.Values.Select(v => (string)v.Value!);
    }
}
