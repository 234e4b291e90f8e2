using Salescape.Storage.Datasets;
using Spectre.Console;

namespace Salescape.Cli;

/// <summary>Shows how far some work has come, where a terminal is there to show it: beside the output, which may go elsewhere.</summary>
internal static class ProgressBar
{
    /// <summary>Does some work that tells its progress.</summary>
    public static T Watch<T>(Func<Action<DatasetProgress>, T> work, bool isShown = true)
    {
        if (!isShown || Console.IsErrorRedirected)
            return work(_ => { });
        return Terminal
            .Over(Console.Error)
            .Progress()
            .AutoClear(true)
            .Start(context =>
            {
                ProgressTask task = context.AddTask("Beginning");
                return work(step =>
                {
                    task.Description = step.Note ?? NameOf(step.Phase);
                    // A single step says nothing of how far it is.
                    task.IsIndeterminate = step.Total <= 1;
                    task.MaxValue = Math.Max(1, step.Total);
                    task.Value = step.Done;
                });
            });
    }

    private static string NameOf(DatasetPhase phase) =>
        phase switch
        {
            DatasetPhase.Plan => "Planning the vendor",
            DatasetPhase.Lives => "Living the accounts",
            DatasetPhase.RollUp => "Adding up",
            DatasetPhase.Finish => "Closing the tables",
            DatasetPhase.Keys => "Adding the keys",
            DatasetPhase.Close => "Closing the files",
            DatasetPhase.Copy => "Copying the tables",
            DatasetPhase.Check => "Checking",
            DatasetPhase.Stream => "Playing",
            _ => "Answering",
        };
}
