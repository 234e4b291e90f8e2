using System.Globalization;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Plan;

/// <summary>What an e-mail is sent for.</summary>
internal enum EmailMoment
{
    Nurture,
    Invitation,
    Reminder,
    FollowUp,
}

/// <summary>Subjects of e-mails.</summary>
internal static class EmailTitles
{
    private static readonly Lexicon Subjects = Lexicon.Load("marketing/emails");

    private static readonly string[][] ByMoment =
    [
        .. Enum.GetValues<EmailMoment>().Select(moment => Subjects[moment.ToString()].Select(line => line.ToString()).ToArray()),
    ];

    /// <summary>What is sent so many days from an event.</summary>
    public static EmailMoment MomentOf(int days) =>
        days switch
        {
            > 0 => EmailMoment.FollowUp,
            > -10 => EmailMoment.Reminder,
            _ => EmailMoment.Invitation,
        };

    /// <summary>A subject that no other e-mail bears.</summary>
    public static Text Subject(
        PlannedCampaign campaign,
        PlannedEvent? happening,
        EmailMoment moment,
        DateOnly date,
        ref Draw draw,
        HashSet<Text> taken
    )
    {
        string[] lines = ByMoment[(int)moment];
        int first = draw.Whole(0, lines.Length - 1);
        string plain = "";
        for (int attempt = 0; attempt < lines.Length; attempt++)
        {
            string line = lines[(first + attempt) % lines.Length];
            if (line.Contains("{product}", StringComparison.Ordinal) && campaign.Product is null)
                continue;
            plain = line.Replace("{topic}", campaign.Topic.ToString(), StringComparison.Ordinal)
                .Replace("{product}", campaign.Product?.Name.ToString(), StringComparison.Ordinal)
                .Replace("{event}", happening?.Name.ToString(), StringComparison.Ordinal)
                .Replace("{date}", happening?.Date.ToString("d MMMM", CultureInfo.InvariantCulture), StringComparison.Ordinal);
            if (taken.Add(Text.Of(plain)))
                return Text.Of(plain);
        }

        string unique = string.Create(CultureInfo.InvariantCulture, $"{plain} ({SalesForce.NameOf(campaign.Region)}, {date:MMMM yyyy})");
        for (int times = 2; !taken.Add(Text.Of(unique)); times++)
            unique = string.Create(
                CultureInfo.InvariantCulture,
                $"{plain} ({SalesForce.NameOf(campaign.Region)}, {date:d MMMM yyyy}, {times})"
            );
        return Text.Of(unique);
    }
}
