using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Life;

/// <summary>How good the data in an install is when it is reviewed. Scores in hundredths of a point.</summary>
/// <param name="Completeness">How much of it is filled in.</param>
/// <param name="Accuracy">How much of it is right.</param>
/// <param name="Consistency">How much of it agrees.</param>
/// <param name="Timeliness">How much of it is fresh.</param>
/// <param name="Duplicates">Records that are there twice.</param>
/// <param name="Nulls">Share of empty values, hundredths of a per cent.</param>
/// <param name="Refused">Records refused by checks.</param>
internal readonly record struct DataQuality(
    long Completeness,
    long Accuracy,
    long Consistency,
    long Timeliness,
    int Duplicates,
    long Nulls,
    int Refused
)
{
    private static readonly Purpose Habits = new("data care");
    private static readonly Purpose Weekly = new("data quality week");

    private const int Scores = 4;

    /// <summary>The quality found at a review.</summary>
    public static DataQuality Of(Scene scene, in Review review)
    {
        Account account = scene.Account;
        Span<long> scores = stackalloc long[Scores];
        UseWeek week = account.UseWeeks[review.Week];
        Draw draw = scene.Dice.Roll(Weekly, week.Ordinal);
        Score(scene.Dice, account, week, ref draw, scores);
        double incomplete = 100 - scores[0] / 100.0;
        double inaccurate = 100 - scores[1] / 100.0;
        double inconsistent = 100 - scores[2] / 100.0;
        double records = review.Storage / 100.0 * DataQualityAssumptions.RecordsPerGigabyte;
        double duplicates = Math.Min(
            DataQualityAssumptions.MaxDuplicates,
            DataQualityAssumptions.Duplicates * inconsistent / DataQualityAssumptions.Shortfall[2]
        );
        double recordsChecked =
            DataQualityAssumptions.CheckedPerSession * week.Sessions + DataQualityAssumptions.CheckedPerCall * week.ApiCalls;
        return new DataQuality(
            scores[0],
            scores[1],
            scores[2],
            scores[3],
            (int)Math.Min(int.MaxValue, records * duplicates),
            (long)(100 * incomplete * draw.Between(DataQualityAssumptions.NullsMin, DataQualityAssumptions.NullsMax)),
            (int)Math.Min(int.MaxValue, recordsChecked * DataQualityAssumptions.RefusedPerPoint * inaccurate + draw.Unit())
        );
    }

    private static void Score(Dice dice, Account account, in UseWeek week, ref Draw draw, Span<long> scores)
    {
        Draw habits = dice.Roll(Habits, week.Install);
        double care = habits.LogNormal(1, DataQualityAssumptions.OfInstallSigma);
        double weeks = (week.Ends.DayNumber - account.Installs[week.Install].InstalledOn.DayNumber) / 7.0;
        double early = 1 + DataQualityAssumptions.AtFirst * PortableMath.Exp(-weeks / DataQualityAssumptions.CleaningWeeks);
        double errors = PortableMath.Pow(
            Math.Max(1, week.ErrorShare) / (10_000 * UseAssumptions.ErrorShare),
            DataQualityAssumptions.OfErrors
        );
        for (int score = 0; score < Scores; score++)
        {
            double shortfall =
                DataQualityAssumptions.Shortfall[score]
                * care
                * early
                * habits.LogNormal(1, DataQualityAssumptions.OfScoreSigma)
                * draw.LogNormal(1, DataQualityAssumptions.OfWeekSigma);
            if (score == 1)
                shortfall *= errors;
            if (score == 3 && IsAnyFailing(account, week))
                shortfall *= DataQualityAssumptions.WhileFailing;
            scores[score] = (long)Math.Round(100 * Math.Max(DataQualityAssumptions.MinScore, 100 - shortfall));
        }
    }

    private static bool IsAnyFailing(Account account, in UseWeek week)
    {
        foreach (Integration integration in account.Integrations)
        {
            if (integration.Install == week.Install && integration.Installed <= week.Ends && integration.IsFailing(week.Ends))
                return true;
        }

        return false;
    }
}
