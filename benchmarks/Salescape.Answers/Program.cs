using System.Diagnostics;
using System.Globalization;
using Salescape.Analyses;
using Salescape.Analyses.Engines;
using Salescape.Storage.Datasets;

// answers FOLDER MOST-EACH-MS [MOST-ALL-MS]   asks every question, and fails if one, or all together, take longer
const int Rounds = 5;
const int Shown = 25;
if (args is not [var folder, var each, .. var rest] || rest.Length > 1)
{
    Console.Error.WriteLine("Use answers FOLDER MOST-EACH-MS [MOST-ALL-MS].");
    return 2;
}

double mostEach = double.Parse(each, CultureInfo.InvariantCulture);
double mostInAll = rest is [var all] ? double.Parse(all, CultureInfo.InvariantCulture) : double.PositiveInfinity;
using var engine = new DuckDbEngine(Dataset.Open(folder));
var nothing = new Dictionary<string, object?>();

// The best of some rounds: what else a machine does makes a time longer, never shorter. The first round reads the file too.
var best = AnalysisCatalog.All.ToDictionary(analysis => analysis, _ => (Wall: double.PositiveInfinity, Cpu: double.PositiveInfinity));
for (int round = 0; round < Rounds; round++)
{
    foreach (Analysis analysis in AnalysisCatalog.All)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        engine.Ask(analysis, nothing);
        double wall = watch.Elapsed.TotalMilliseconds;
        double cpu = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        best[analysis] = (Math.Min(best[analysis].Wall, wall), Math.Min(best[analysis].Cpu, cpu));
    }
}

Console.WriteLine("| Question | Wall ms | CPU ms |\n|---|---|---|");
foreach ((Analysis analysis, (double wall, double cpu)) in best.OrderByDescending(one => one.Value.Wall).Take(Shown))
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {analysis.FullName} | {wall:0} | {cpu:0} |"));
double sum = best.Values.Sum(time => time.Wall);
int slow = best.Values.Count(time => time.Wall > mostEach);
Console.WriteLine(
    string.Create(
        CultureInfo.InvariantCulture,
        $"| all {best.Count} | {sum:0} | {best.Values.Sum(time => time.Cpu):0} |\n\n{slow} take more than {mostEach:0} ms."
    )
);
return slow == 0 && sum <= mostInAll ? 0 : 1;
