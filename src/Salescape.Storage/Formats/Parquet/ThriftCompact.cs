namespace Salescape.Storage.Formats.Parquet;

/// <summary>
/// Thrift's compact protocol, in which Parquet's page headers and footers are written: a field is its distance from the one
/// before and its type in one byte, numbers are zigzag varints, a struct ends with a zero.
/// </summary>
/// <param name="to">Where it goes.</param>
internal sealed class ThriftCompact(PageBytes to)
{
    private const int BooleanTrue = 1;
    private const int BooleanFalse = 2;
    private const int Byte = 3;
    private const int Int32 = 5;
    private const int Int64 = 6;
    private const int Binary = 8;
    private const int List = 9;
    private const int Struct = 12;
    private const int MostInShortHeader = 14;

    private readonly Stack<int> _outer = new();
    private int _field;

    public void Write(int field, bool value) => Field(field, value ? BooleanTrue : BooleanFalse);

    public void WriteByte(int field, byte value)
    {
        Field(field, Byte);
        to.Append(value);
    }

    public void Write(int field, int value)
    {
        Field(field, Int32);
        to.AppendZigZag(value);
    }

    public void Write(int field, long value)
    {
        Field(field, Int64);
        to.AppendZigZag(value);
    }

    public void Write(int field, ReadOnlySpan<byte> value)
    {
        Field(field, Binary);
        WriteElement(value);
    }

    /// <summary>Opens a struct, which <see cref="End"/> closes.</summary>
    public void Begin(int field)
    {
        Field(field, Struct);
        BeginElement();
    }

    /// <summary>Opens the outermost struct, or one that is an element of a list.</summary>
    public void BeginElement()
    {
        _outer.Push(_field);
        _field = 0;
    }

    public void End()
    {
        to.Append(0);
        _field = _outer.Pop();
    }

    /// <summary>A struct without fields, such as the choice of a union that says all by itself.</summary>
    public void WriteEmpty(int field)
    {
        Begin(field);
        End();
    }

    public void BeginStructs(int field, int count) => BeginList(field, Struct, count);

    public void WriteList(int field, params ReadOnlySpan<int> values)
    {
        BeginList(field, Int32, values.Length);
        foreach (int value in values)
            to.AppendZigZag(value);
    }

    /// <summary>A list of one text.</summary>
    public void WriteList(int field, ReadOnlySpan<byte> text)
    {
        BeginList(field, Binary, 1);
        WriteElement(text);
    }

    private void WriteElement(ReadOnlySpan<byte> value)
    {
        to.AppendVarInt((ulong)value.Length);
        to.Append(value);
    }

    private void BeginList(int field, int type, int count)
    {
        Field(field, List);
        to.Append((byte)(Math.Min(count, MostInShortHeader + 1) << 4 | type));
        if (count > MostInShortHeader)
            to.AppendVarInt((ulong)count);
    }

    // All fields of Parquet's structs are numbered so low that their distance fits.
    private void Field(int field, int type)
    {
        to.Append((byte)((field - _field) << 4 | type));
        _field = field;
    }
}
