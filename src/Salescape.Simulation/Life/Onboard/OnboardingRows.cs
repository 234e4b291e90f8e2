using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Life;

/// <summary>Writes the onboardings of the products of first contracts as they stand on the as-of, or stood when the customer
/// left.</summary>
internal static class OnboardingRows
{
    /// <summary>Appends an onboarding.</summary>
    /// <param name="telling">What it is told with.</param>
    /// <param name="index">Index in <see cref="Account.Installs"/> of the product.</param>
    /// <param name="course">Its course.</param>
    /// <param name="state">How far it has come.</param>
    public static void Write(Telling telling, int index, in OnboardingCourse course, in OnboardingState state)
    {
        Account account = telling.Account;
        telling.Rows.OnboardingProgress.Append(
            new OnboardingProgress
            {
                OnboardingId = new OnboardingProgressId(account.Key(index + 1)),
                CustomerId = account.Id,
                ProductId = account.Installs[index].Product.Id,
                StartDate = course.Start,
                TargetCompletionDate = course.Target,
                ActualCompletionDate = state.Status == OnboardingStatus.Completed ? course.Finish : null,
                Status = state.Status,
                ProgressPercent = new Percent((10_000 * state.Reached + course.Milestones / 2) / course.Milestones),
                MilestoneCount = course.Milestones,
                MilestonesCompleted = state.Reached,
                CsmAssigned = state.Csm.Name,
                HealthStatus = state.Health,
                DaysToFirstValue = state.DaysToFirstValue,
                AdoptionRate = state.Adoption,
            }
        );
    }
}
