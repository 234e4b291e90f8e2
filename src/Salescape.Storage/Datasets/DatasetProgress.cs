namespace Salescape.Storage.Datasets;

/// <summary>How far the making of a data set, or what is done with one, has come.</summary>
/// <param name="Phase">What is being done.</param>
/// <param name="Done">Steps of the phase that are done; of <see cref="DatasetPhase.Lives"/>, blocks of accounts.</param>
/// <param name="Total">All steps of the phase.</param>
/// <param name="Note">What to show instead of the phase's name, if there is more to say.</param>
public readonly record struct DatasetProgress(DatasetPhase Phase, int Done, int Total, string? Note = null);

/// <summary>The parts of a run, in order, and of what is done afterwards.</summary>
public enum DatasetPhase
{
    /// <summary>What the vendor decided beforehand.</summary>
    Plan,

    /// <summary>The accounts' lives.</summary>
    Lives,

    /// <summary>What sums over all accounts.</summary>
    RollUp,

    /// <summary>What is still held of the tables.</summary>
    Finish,

    /// <summary>Primary keys of the tables that have one.</summary>
    Keys,

    /// <summary>Closing files and putting them in place.</summary>
    Close,

    /// <summary>Tables taken out of a database.</summary>
    Copy,

    /// <summary>Checks, and scans of tables for them.</summary>
    Check,

    /// <summary>Questions that are answered.</summary>
    Answer,

    /// <summary>Days whose changes are played.</summary>
    Stream,
}
