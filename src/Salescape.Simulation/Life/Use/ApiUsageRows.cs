using System.Runtime.InteropServices;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;
using HttpMethod = Salescape.Schema.HttpMethod;

namespace Salescape.Simulation.Life;

/// <summary>Writes how the API calls of the measured weeks spread over endpoints. They add up to the week's calls.</summary>
internal static class ApiUsageRows
{
    private static readonly Purpose Weekly = new("api week");

    /// <summary>Median over mean of the log-normal share of failures: the mean of such a number is exp(sigma²/2) times its median.</summary>
    private static readonly double MedianOfErrors = PortableMath.Exp(-ApiAssumptions.ErrorSigma * ApiAssumptions.ErrorSigma / 2);

    /// <summary>Appends the endpoints that were called, for every install and measured week with calls.</summary>
    public static void Write(Scene scene)
    {
        Account account = scene.Account;
        Span<ApiHabits> installs = stackalloc ApiHabits[account.Installs.Count];
        Span<Draw> draws = stackalloc Draw[EndpointRange.PerProduct];
        Span<double> shares = stackalloc double[EndpointRange.PerProduct];
        foreach (ref readonly UseWeek week in CollectionsMarshal.AsSpan(account.UseWeeks))
        {
            if (week.ApiCalls == 0)
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
                    Append(scene, week, slot, calls, milliseconds, habits, ref draws[slot]);
            }
        }
    }

    private static void Append(Scene scene, in UseWeek week, int slot, int calls, double milliseconds, in ApiHabits habits, ref Draw draw)
    {
        Account account = scene.Account;
        PlannedProduct product = account.Installs[week.Install].Product;
        PlannedEndpoint endpoint = product.Endpoints[slot];
        double response = milliseconds * ApiAssumptions.MillisecondsOfMethod[(int)endpoint.Method]
            * habits.Slowness(slot)
            * draw.LogNormal(1, ApiAssumptions.MillisecondsOfWeekSigma)
            * (draw.Chance(ApiAssumptions.SpikeChance) ? ApiAssumptions.SpikeFactor : 1);
        int failed = Failed(week, endpoint.Method, calls, ref draw);
        double gigabytes = calls / 1_000.0 * UseAssumptions.GigabytesPerThousandCalls * ApiAssumptions.DataOfMethod[(int)endpoint.Method];
        scene.Rows.ApiUsage.Append(new ApiUsage
        {
            ApiUsageId = new ApiUsageId(account.VastKey((int)SlotOf(week, slot))),
            CustomerId = account.Id,
            ProductId = product.Id,
            UsageDate = week.Sunday,
            Endpoint = endpoint.Path,
            Method = endpoint.Method,
            CallCount = calls,
            SuccessCount = calls - failed,
            ErrorCount = failed,
            AvgResponseTimeMs = new Measure((long)Math.Round(response * 100)),
            DataTransferredGb = new Measure((long)(gigabytes * 100)),
            AuthenticationType = habits.Proof,
        });
    }

    private static int Failed(in UseWeek week, HttpMethod method, int calls, ref Draw draw)
    {
        double share = draw.LogNormal(week.ErrorShare / 10_000.0 * MedianOfErrors, ApiAssumptions.ErrorSigma)
            * (method == HttpMethod.GET ? 1 : ApiAssumptions.ErrorsOfWrites);
        return (int)Math.Min(calls, calls * Math.Min(ApiAssumptions.MaxErrors, share) + draw.Unit());
    }

    private static long SlotOf(in UseWeek week, int slot) => (long)week.Ordinal * EndpointRange.PerProduct + slot;
}
