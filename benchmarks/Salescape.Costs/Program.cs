using Salescape.Costs;
using Salescape.Simulation;

// costs sinks                        hands the rows of one company to what takes rows, for Callgrind to count
// costs table PROFILE TABLES DUMPS   prints what was counted
if (args is ["sinks"])
{
    using var sinks = new SinkCosts();
    sinks.Measure(new CompanySettings(42, 1, new(2023, 7, 1), new(2026, 6, 30), "Tessaline"));
    return 0;
}

if (args is ["table", var profile, var tables, var dumps])
{
    CostTable.Print(CallgrindProfile.Read(profile), tables, dumps);
    return 0;
}

Console.Error.WriteLine("Use benchmarks/costs.sh.");
return 1;
