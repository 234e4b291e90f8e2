namespace Salescape.Schema.Kernel;

/// <summary>A product version, written <c>3.12.1</c>.</summary>
/// <param name="Major">Counts breaking generations; below 1,000.</param>
/// <param name="Minor">Counts feature releases of a generation; below 1,000.</param>
/// <param name="Patch">Counts fixes of a feature release; below 1,000.</param>
public readonly record struct SemVer(int Major, int Minor, int Patch) : IComparable<SemVer>
{
    /// <summary>Major × 1,000,000 + minor × 1,000 + patch: how columns hold it.</summary>
    public int Code => (Major * 1_000 + Minor) * 1_000 + Patch;

    /// <summary>The version of a <see cref="Code"/>.</summary>
    public static SemVer FromCode(int code) => new(code / 1_000_000, code / 1_000 % 1_000, code % 1_000);

    /// <inheritdoc/>
    public int CompareTo(SemVer other) => Code.CompareTo(other.Code);

    /// <inheritdoc/>
    public override string ToString() => $"{Major}.{Minor}.{Patch}";

    /// <summary>Whether the left one is earlier.</summary>
    public static bool operator <(SemVer a, SemVer b) => a.Code < b.Code;

    /// <summary>Whether the left one is later.</summary>
    public static bool operator >(SemVer a, SemVer b) => a.Code > b.Code;

    /// <summary>Whether the left one is earlier or the same.</summary>
    public static bool operator <=(SemVer a, SemVer b) => a.Code <= b.Code;

    /// <summary>Whether the left one is later or the same.</summary>
    public static bool operator >=(SemVer a, SemVer b) => a.Code >= b.Code;
}
