using System.Runtime.InteropServices;
using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;
using HttpMethod = Salescape.Schema.HttpMethod;

namespace Salescape.Simulation.Life;

/// <summary>Decides how the API calls of the measured weeks spread over endpoints. They add up to the week's calls.</summary>
/// <param name="Slot">Index of the endpoint among those of its product.</param>
/// <param name="Calls">Calls of the week.</param>
/// <param name="Failed">Those that failed.</param>
/// <param name="Milliseconds">Mean response.</param>
/// <param name="Gigabytes">Data moved.</param>
/// <param name="Proof">How calls prove who calls.</param>
internal readonly record struct EndpointUse(
    int Slot,
    int Calls,
    int Failed,
    double Milliseconds,
    double Gigabytes,
    AuthenticationType Proof
)
{
    private static readonly Purpose Weekly = new("api week");

    /// <summary>Median over mean of the log-normal share of failures: the mean of such a number is exp(sigma²/2) times its
    /// median.</summary>
    private static readonly double MedianOfErrors = PortableMath.Exp(-ApiAssumptions.ErrorSigma * ApiAssumptions.ErrorSigma / 2);

    /// <summary>Tells the endpoints that were called, for every install and measured week with calls.</summary>
    public static void Tell(Scene scene, Telling telling)
    {
        Account account = scene.Account;
        Span<ApiHabits> installs = stackalloc ApiHabits[account.Installs.Count];
        Span<Draw> draws = stackalloc Draw[EndpointRange.PerProduct];
        Span<double> shares = stackalloc double[EndpointRange.PerProduct];
        foreach (ref readonly UseWeek week in CollectionsMarshal.AsSpan(account.UseWeeks))
        {
            if (!telling.Sees(week.Ends))
                break;
            if (week.ApiCalls == 0 || telling.IsTooOld(week.Ends))
                continue;
            ref ApiHabits habits = ref installs[week.Install];
            if (!habits.IsKnown)
                habits = ApiHabits.Of(scene.Dice, account, week.Install);
            double sharesLeft = 0;
            for (int slot = 0; slot < shares.Length; slot++)
            {
                draws[slot] = scene.Dice.Roll(Weekly, SlotOf(week, slot));
                shares[slot] = habits.Share(slot) * draws[slot].LogNormal(1, ApiAssumptions.ShareOfWeekSigma);
                sharesLeft += shares[slot];
            }

            double milliseconds = habits.Milliseconds * PortableMath.Exp(ApiAssumptions.MillisecondsOfDefect * week.Defect);
            int callsLeft = week.ApiCalls;
            for (int slot = 0; slot < shares.Length; slot++)
            {
                // Each takes its share of what is left, so that the calls add up exactly.
                int calls = slot == shares.Length - 1 ? callsLeft : (int)Math.Round(callsLeft * shares[slot] / sharesLeft);
                callsLeft -= calls;
                sharesLeft -= shares[slot];
                if (calls > 0)
                    ApiUsageRows.Write(telling, week, Of(account, week, slot, calls, milliseconds, habits, ref draws[slot]));
            }
        }
    }

    private static EndpointUse Of(
        Account account,
        in UseWeek week,
        int slot,
        int calls,
        double milliseconds,
        in ApiHabits habits,
        ref Draw draw
    )
    {
        PlannedProduct product = account.Installs[week.Install].Product;
        PlannedEndpoint endpoint = product.Endpoints[slot];
        double response =
            milliseconds
            * ApiAssumptions.MillisecondsOfMethod[(int)endpoint.Method]
            * habits.Slowness(slot)
            * draw.LogNormal(1, ApiAssumptions.MillisecondsOfWeekSigma)
            * (draw.Chance(ApiAssumptions.SpikeChance) ? ApiAssumptions.SpikeFactor : 1);
        int failed = FailuresOf(week, endpoint.Method, calls, ref draw);
        double gigabytes = calls / 1_000.0 * UseAssumptions.GigabytesPerThousandCalls * ApiAssumptions.DataOfMethod[(int)endpoint.Method];
        return new EndpointUse(slot, calls, failed, response, gigabytes, habits.Proof);
    }

    private static int FailuresOf(in UseWeek week, HttpMethod method, int calls, ref Draw draw)
    {
        double share =
            draw.LogNormal(week.ErrorShare / 10_000.0 * MedianOfErrors, ApiAssumptions.ErrorSigma)
            * (method == HttpMethod.GET ? 1 : ApiAssumptions.ErrorsOfWrites);
        return (int)Math.Min(calls, calls * Math.Min(ApiAssumptions.MaxErrors, share) + draw.Unit());
    }

    /// <summary>Tells the endpoints of all measured weeks apart.</summary>
    public static long SlotOf(in UseWeek week, int slot) => (long)week.Ordinal * EndpointRange.PerProduct + slot;
}
