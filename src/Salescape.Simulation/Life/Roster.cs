namespace Salescape.Simulation.Life;

/// <summary>A list whose objects outlive their use: clearing keeps them for the next account, so that a life allocates nothing.</summary>
internal sealed class Roster<T>
    where T : class, IPooled, new()
{
    private T[] _items = [];

    public int Count { get; private set; }

    public T this[int index] => _items[index];

    public ReadOnlySpan<T> Items => _items.AsSpan(0, Count);

    /// <summary>Takes an object that is as good as new.</summary>
    public T Take()
    {
        if (Count == _items.Length)
        {
            int size = _items.Length;
            Array.Resize(ref _items, Math.Max(4, size * 2));
            for (int i = size; i < _items.Length; i++)
                _items[i] = new T();
        }

        T item = _items[Count++];
        item.Clear();
        return item;
    }

    /// <summary>Gives the last object taken back.</summary>
    public void GiveBack() => Count--;

    public void Clear() => Count = 0;

    /// <summary>Puts the objects in an order that leaves no two of them alike.</summary>
    public void Sort(Comparison<T> order) => _items.AsSpan(0, Count).Sort(order);
}
