namespace Salescape.Simulation.Life;

/// <summary>What is used for account after account, so that a life allocates nothing.</summary>
internal interface IPooled
{
    /// <summary>Makes it as good as new: nothing of an earlier account is left.</summary>
    void Clear();
}
