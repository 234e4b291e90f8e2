using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Connects the customer's other software. An account has one product of a kind, so that all its installs connect to the
/// same.</summary>
internal static class IntegrationSetup
{
    private static readonly Purpose Stack = new("software of the account");
    private static readonly Purpose Wishes = new("integrations wanted");
    private static readonly Purpose SetUp = new("integration set up");

    private static readonly int Tools = Enum.GetValues<Tool>().Length;

    /// <summary>Well-known products by kind, one as often as it stands here.</summary>
    private static readonly Text[][] Names =
    [
        Of("Salesforce", "Salesforce", "Salesforce", "HubSpot", "HubSpot", "Microsoft Dynamics 365", "Pipedrive"),
        Of("HubSpot Marketing", "HubSpot Marketing", "Mailchimp", "Mailchimp", "Marketo", "Marketo", "ActiveCampaign"),
        Of("Slack", "Slack", "Slack", "Microsoft Teams", "Microsoft Teams", "Microsoft Teams"),
        Of("Zoom", "Zoom", "Google Calendar", "Webex"),
        Of("Snowflake", "Snowflake", "BigQuery", "BigQuery", "Databricks", "Amazon Redshift"),
        Of("Power BI", "Power BI", "Power BI", "Tableau", "Tableau", "Looker"),
        Of("Amazon S3", "Amazon S3", "Azure Blob Storage", "Google Cloud Storage", "SharePoint"),
    ];

    /// <summary>Settles the integrations that are set up by the as-of, install by install.</summary>
    public static void Live(Scene scene)
    {
        Account account = scene.Account;
        Span<double> weights = stackalloc double[Tools];
        for (int index = 0; index < account.Installs.Count; index++)
        {
            CustomerProduct install = account.Installs[index];
            Draw wishes = scene.Dice.Roll(Wishes, index);
            int category = (int)install.Product.Category;
            double mean =
                IntegrationAssumptions.Wanted[(int)account.Profile.Size]
                * IntegrationAssumptions.WantedByCategory[category]
                * (1 + IntegrationAssumptions.WantedPerMaturity * (account.Traits.Maturity - 0.5));
            int wanted = Math.Min(Tools, wishes.Poisson(mean));
            IntegrationAssumptions.ToolWeights[category].CopyTo(weights);
            for (; wanted > 0; wanted--)
            {
                int tool = wishes.Weighted(weights);
                weights[tool] = 0;
                Think(scene, index, (Tool)tool);
            }
        }
    }

    private static void Think(Scene scene, int index, Tool tool)
    {
        Account account = scene.Account;
        CustomerProduct install = account.Installs[index];
        Draw draw = scene.Dice.Roll(SetUp, index * Tools + (int)tool);
        DateOnly day = BusinessDays.After(
            install.InstalledOn.AddDays(1),
            draw.LogNormal(IntegrationAssumptions.Days, IntegrationAssumptions.DaysSigma),
            account.Calendar
        );
        if (
            !scene.Sees(day)
            || day >= account.LeavingKnown
            || !draw.Chance(
                PortableMath.Logistic(IntegrationAssumptions.SetUp + IntegrationAssumptions.SetUpPerContentment * account.Mood.At(day))
            )
        )
            return;
        DateOnly off = day.AddDays(2 + Days(draw.Exponential(IntegrationAssumptions.MonthsUntilOff)));
        DateOnly fails = day.AddDays(2 + Days(draw.Exponential(IntegrationAssumptions.MonthsUntilFailure)));
        DateOnly mended = fails.AddDays(1 + (int)draw.LogNormal(IntegrationAssumptions.DaysToMend, IntegrationAssumptions.DaysToMendSigma));
        // Which product of a kind the account has does not depend on the install.
        Text name = scene.Dice.Roll(Stack, (int)tool).OneOf(Names[(int)tool]);
        account.Integrations.Add(
            new Integration
            {
                Install = index,
                Tool = tool,
                Name = name,
                Frequency = (SyncFrequency)draw.Weighted(IntegrationAssumptions.Frequencies[(int)tool]),
                Installed = day,
                Off = account.Left < off ? account.Left.AddDays(1) : off,
                Fails = fails,
                Mended = MendedOnceAlerted(fails, mended, ref draw),
            }
        );
    }

    /// <summary>Who is told by an alert that nothing has synced for months sees to it.</summary>
    private static DateOnly MendedOnceAlerted(DateOnly fails, DateOnly mended, ref Draw draw)
    {
        DateOnly alerted = fails.AddDays(AlertAssumptions.DaysWithoutSync);
        if (mended <= alerted || draw.Chance(IntegrationAssumptions.AlertIgnored))
            return mended;
        double days = draw.LogNormal(IntegrationAssumptions.DaysToMendOnceAlerted, IntegrationAssumptions.DaysToMendOnceAlertedSigma);
        DateOnly seenTo = alerted.AddDays(1 + (int)days);
        return seenTo < mended ? seenTo : mended;
    }

    private static int Days(double months) => (int)(months * CatalogueAssumptions.DaysPerMonth);

    private static Text[] Of(params string[] names) => [.. names.Select(Text.Of)];
}
