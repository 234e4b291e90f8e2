using System.Text;

namespace Salescape.Schema.Kernel;

/// <summary>
/// A piece of UTF-8 text that a row refers to without owning it. Names from the plan are made once and shared;
/// sentences of a life are slices of a reusable buffer and must be appended before that buffer is reset.
/// </summary>
public readonly struct Text : IEquatable<Text>
{
    /// <summary>Bytes that texts are copied by at a time, as far as there are so many; lasting ones have them behind.</summary>
    public const int Stride = 32;

    private readonly byte[]? _bytes;
    private readonly int _start;
    private readonly int _length;

    /// <summary>A slice of a UTF-8 buffer.</summary>
    public Text(byte[] bytes, int start, int length)
    {
        _bytes = bytes;
        _start = start;
        _length = length;
    }

    /// <summary>A lasting text from a string. Allocates: for the plan, not for rows.</summary>
    public static Text Of(string value)
    {
        byte[] bytes = new byte[Encoding.UTF8.GetByteCount(value) + Stride];
        return new(bytes, 0, Encoding.UTF8.GetBytes(value, bytes));
    }

    /// <summary>A lasting copy of UTF-8 bytes, such as a <c>u8</c> literal. Allocates: for the plan, not for rows.</summary>
    public static Text Of(ReadOnlySpan<byte> utf8)
    {
        byte[] bytes = new byte[utf8.Length + Stride];
        utf8.CopyTo(bytes);
        return new(bytes, 0, utf8.Length);
    }

    /// <summary>The UTF-8 bytes.</summary>
    public ReadOnlySpan<byte> Utf8 => new(_bytes, _start, _length);

    /// <summary>The UTF-8 bytes and what happens to lie behind them, so that they can be copied by more bytes at a time than there
    /// are.</summary>
    public ReadOnlySpan<byte> WithRest => _bytes.AsSpan(_start);

    /// <summary>Bytes, not characters.</summary>
    public int Length => _length;

    /// <summary>Whether there is nothing to read.</summary>
    public bool IsEmpty => _length == 0;

    /// <inheritdoc/>
    public bool Equals(Text other) => Utf8.SequenceEqual(other.Utf8);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Text other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Utf8);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(Utf8);

    /// <summary>Whether two texts read the same.</summary>
    public static bool operator ==(Text a, Text b) => a.Equals(b);

    /// <summary>Whether two texts differ.</summary>
    public static bool operator !=(Text a, Text b) => !a.Equals(b);
}
