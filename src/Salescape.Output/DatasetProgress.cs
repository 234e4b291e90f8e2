namespace Salescape.Output;

/// <summary>How far the making of a data set has come.</summary>
/// <param name="Phase">What is being done.</param>
/// <param name="Done">Steps of the phase that are done; of <see cref="DatasetPhase.Lives"/>, blocks of accounts.</param>
/// <param name="Total">All steps of the phase.</param>
public readonly record struct DatasetProgress(DatasetPhase Phase, int Done, int Total);

/// <summary>The parts of a run, in order.</summary>
public enum DatasetPhase
{
    /// <summary>What the vendor decided beforehand.</summary>
    Plan,

    /// <summary>The accounts' lives.</summary>
    Lives,

    /// <summary>What sums over all accounts.</summary>
    RollUp,

    /// <summary>Closing files and putting them in place.</summary>
    Finish,
}
