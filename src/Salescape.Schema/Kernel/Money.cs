namespace Salescape.Schema.Kernel;

/// <summary>An exact amount in the vendor's currency, held in whole cents. Column type <c>NUMBER(15,2)</c>.</summary>
/// <param name="Cents">Hundredths of the currency unit.</param>
public readonly record struct Money(long Cents) : IComparable<Money>
{
    /// <summary>No money.</summary>
    public static readonly Money Zero;

    /// <summary>An amount of whole currency units.</summary>
    public static Money Units(long units) => new(units * 100);

    /// <summary>This amount less a whole percentage, rounded half away from zero to the cent.</summary>
    public Money Less(Percent discount) => Share(10_000 - discount.Hundredths, 10_000);

    /// <summary>The part <paramref name="numerator"/>/<paramref name="denominator"/> of this amount, rounded half away from zero to the
    /// cent.</summary>
    public Money Share(long numerator, long denominator)
    {
        Int128 scaled = (Int128)Cents * numerator;
        Int128 half = denominator / 2;
        return new((long)((scaled >= 0 ? scaled + half : scaled - half) / denominator));
    }

    /// <inheritdoc/>
    public int CompareTo(Money other) => Cents.CompareTo(other.Cents);

    /// <summary>Sum.</summary>
    public static Money operator +(Money a, Money b) => new(a.Cents + b.Cents);

    /// <summary>Difference.</summary>
    public static Money operator -(Money a, Money b) => new(a.Cents - b.Cents);

    /// <summary>A multiple.</summary>
    public static Money operator *(Money a, long times) => new(a.Cents * times);

    /// <summary>Whether the left amount is smaller.</summary>
    public static bool operator <(Money a, Money b) => a.Cents < b.Cents;

    /// <summary>Whether the left amount is larger.</summary>
    public static bool operator >(Money a, Money b) => a.Cents > b.Cents;

    /// <summary>Whether the left amount is smaller or equal.</summary>
    public static bool operator <=(Money a, Money b) => a.Cents <= b.Cents;

    /// <summary>Whether the left amount is larger or equal.</summary>
    public static bool operator >=(Money a, Money b) => a.Cents >= b.Cents;
}
