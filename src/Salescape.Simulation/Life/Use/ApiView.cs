using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;
using HttpMethod = Salescape.Schema.HttpMethod;

namespace Salescape.Simulation.Life;

/// <summary>Writes how the API calls of the measured weeks spread over endpoints. They add up to the week's calls.</summary>
internal static class ApiView
{
    private static readonly Purpose Habits = new("api habits");
    private static readonly Purpose EndpointHabits = new("api endpoint habits");
    private static readonly Purpose Weekly = new("api week");

    /// <summary>Appends the endpoints that were called, for every install and measured week with calls.</summary>
    public static void Write(Scene scene)
    {
        Account account = scene.Account;
        Span<double> shares = stackalloc double[EndpointRange.PerProduct];
        foreach (UseWeek week in account.UseWeeks)
        {
            if (week.ApiCalls == 0)
                continue;
            Draw habits = account.Dice.Roll(Habits, week.Install);
            double milliseconds = ApiAssumptions.Milliseconds * habits.LogNormal(1, ApiAssumptions.MillisecondsOfInstallSigma)
                * PortableMath.Exp(ApiAssumptions.MillisecondsOfDefect * week.Defect);
            var proof = (AuthenticationType)habits.Weighted(account.Profile.Size == CompanySize.Enterprise
                ? ApiAssumptions.AuthenticationOfEnterprises
                : ApiAssumptions.Authentication);
            Share(account, week, shares);
            double sharesLeft = 0;
            foreach (double share in shares)
                sharesLeft += share;
            int callsLeft = week.ApiCalls;
            for (int slot = 0; slot < shares.Length; slot++)
            {
                // Each takes its share of what is left, so that the calls add up exactly.
                int calls = slot == shares.Length - 1 ? callsLeft : (int)Math.Round(callsLeft * shares[slot] / sharesLeft);
                callsLeft -= calls;
                sharesLeft -= shares[slot];
                if (calls > 0)
                    Append(scene, week, slot, calls, milliseconds, proof);
            }
        }
    }

    private static void Share(Account account, in UseWeek week, Span<double> shares)
    {
        for (int slot = 0; slot < shares.Length; slot++)
        {
            shares[slot] = ApiAssumptions.CallShares[slot]
                * account.Dice.Roll(EndpointHabits, SlotOf(week.Install, slot)).LogNormal(1, ApiAssumptions.ShareOfInstallSigma)
                * account.Dice.Roll(Weekly, SlotOf(week.Ordinal, slot)).LogNormal(1, ApiAssumptions.ShareOfWeekSigma);
        }
    }

    private static void Append(Scene scene, in UseWeek week, int slot, int calls, double milliseconds, AuthenticationType proof)
    {
        Account account = scene.Account;
        Install install = account.Installs[week.Install];
        PlannedEndpoint endpoint = install.Product.Endpoints[slot];
        // Both draws begin with the shares of the calls.
        Draw habits = account.Dice.Roll(EndpointHabits, SlotOf(week.Install, slot));
        _ = habits.Normal();
        Draw draw = account.Dice.Roll(Weekly, SlotOf(week.Ordinal, slot));
        _ = draw.Normal();
        double response = milliseconds * ApiAssumptions.MillisecondsOfMethod[(int)endpoint.Method]
            * habits.LogNormal(1, ApiAssumptions.MillisecondsOfEndpointSigma)
            * draw.LogNormal(1, ApiAssumptions.MillisecondsOfWeekSigma)
            * (draw.Chance(ApiAssumptions.SpikeChance) ? ApiAssumptions.SpikeFactor : 1);
        int failed = Failed(week, endpoint.Method, calls, ref draw);
        double gigabytes = calls / 1_000.0 * UseAssumptions.GigabytesPerThousandCalls * ApiAssumptions.DataOfMethod[(int)endpoint.Method];
        scene.Rows.ApiUsage.Append(new ApiUsage
        {
            ApiUsageId = new ApiUsageId(account.VastKey((int)SlotOf(week.Ordinal, slot))),
            CustomerId = account.Id,
            ProductId = install.Product.Id,
            UsageDate = week.Sunday,
            Endpoint = endpoint.Path,
            Method = endpoint.Method,
            CallCount = calls,
            SuccessCount = calls - failed,
            ErrorCount = failed,
            AvgResponseTimeMs = new Measure((long)Math.Round(response * 100)),
            DataTransferredGb = new Measure((long)(gigabytes * 100)),
            AuthenticationType = proof,
        });
    }

    private static int Failed(in UseWeek week, HttpMethod method, int calls, ref Draw draw)
    {
        // The mean of a log-normal factor is exp(sigma²/2) times its median.
        double median = week.ErrorShare / 10_000.0 * PortableMath.Exp(-ApiAssumptions.ErrorSigma * ApiAssumptions.ErrorSigma / 2);
        double share = draw.LogNormal(median, ApiAssumptions.ErrorSigma) * (method == HttpMethod.GET ? 1 : ApiAssumptions.ErrorsOfWrites);
        return (int)Math.Min(calls, calls * Math.Min(ApiAssumptions.MostErrors, share) + draw.Unit());
    }

    private static long SlotOf(int owner, int slot) => (long)owner * EndpointRange.PerProduct + slot;
}
