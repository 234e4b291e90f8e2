namespace Salescape.Simulation.Plan;

/// <summary>Whom a ticket may belong to, in the order in which it is handed up.</summary>
internal enum DeskLevel
{
    /// <summary>First line: takes what comes in.</summary>
    L1,

    /// <summary>Second line: knows the products in depth.</summary>
    L2,

    /// <summary>Third line: reads logs and code.</summary>
    L3,

    /// <summary>The developers who mend the product.</summary>
    Engineering,

    /// <summary>Heads of the desk, for customers who want to speak to somebody above.</summary>
    Manager,
}
