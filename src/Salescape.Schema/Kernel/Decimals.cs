namespace Salescape.Schema.Kernel;

/// <summary>A percentage with two decimals. Column type <c>NUMBER(5,2)</c>; also used for scores from 0 to 100.</summary>
/// <param name="Hundredths">Hundredths of a per cent: 1,550 is 15.5 %.</param>
public readonly record struct Percent(long Hundredths)
{
    /// <summary>A whole percentage.</summary>
    public static Percent Whole(int percent) => new(percent * 100L);
}

/// <summary>A measured figure with two decimals (minutes, milliseconds, gigabytes). Column type <c>NUMBER(10,2)</c> unless
/// stated.</summary>
/// <param name="Hundredths">Hundredths of the unit.</param>
public readonly record struct Measure(long Hundredths);

/// <summary>A figure with one decimal (hours). Column type <c>NUMBER(10,1)</c>.</summary>
/// <param name="Count">Tenths of the unit.</param>
public readonly record struct Tenths(long Count);
