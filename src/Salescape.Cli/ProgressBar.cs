using Salescape.Output;
using Spectre.Console;

namespace Salescape.Cli;

/// <summary>Shows how far a data set has come, where a terminal is there to show it.</summary>
internal static class ProgressBar
{
    /// <summary>Does some work that tells its progress.</summary>
    public static T Watch<T>(Func<Action<DatasetProgress>, T> work)
    {
        if (Console.IsOutputRedirected)
            return work(_ => { });
        return Terminal.Output.Progress().AutoClear(true).Start(context =>
        {
            ProgressTask task = context.AddTask(NameOf(DatasetPhase.Plan));
            return work(step =>
            {
                task.Description = NameOf(step.Phase);
                task.MaxValue = Math.Max(1, step.Total);
                task.Value = step.Done;
            });
        });
    }

    private static string NameOf(DatasetPhase phase) => phase switch
    {
        DatasetPhase.Plan => "Planning the vendor",
        DatasetPhase.Lives => "Living the accounts",
        DatasetPhase.RollUp => "Adding up",
        _ => "Closing the files",
    };
}
