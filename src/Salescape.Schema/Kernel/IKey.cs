namespace Salescape.Schema.Kernel;

/// <summary>A key of one table. The type of a key column is the foreign key: a <c>CustomerId</c> can only point to customers.</summary>
public interface IKey
{
    /// <summary>The number behind the prefix; shown with at least six digits.</summary>
    long Value { get; }
}
