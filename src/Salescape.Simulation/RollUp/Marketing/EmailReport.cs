using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.RollUp;

/// <summary>Counts what the leads in the books did with each e-mail, and reports it together with the rest of the list.</summary>
internal sealed class EmailReport(Demand demand, TallySheet sheet)
{
    private readonly Tally _leads = sheet.Sums(demand.Emails.Count);
    private readonly Tally _opens = sheet.Sums(demand.Emails.Count);
    private readonly Tally _clicks = sheet.Sums(demand.Emails.Count);

    public void LeadCreated(PlannedEmail email) => _leads.Note(email.Number - 1);

    public void Engaged(PlannedEmail email, EngagementType type)
    {
        if (type == EngagementType.EmailOpened)
            _opens.Note(email.Number - 1);
        else if (type == EngagementType.LinkClicked)
            _clicks.Note(email.Number - 1);
    }

    public void WriteRows(CompanyRows rows, DateOnly asOf)
    {
        foreach (PlannedEmail email in demand.Emails)
        {
            if (email.SendDate > asOf)
                break;
            rows.EmailCampaigns.Append(RowOf(email, asOf));
        }
    }

    private EmailCampaign RowOf(PlannedEmail email, DateOnly asOf)
    {
        int place = email.Number - 1;
        double share = Ripening.On(MailingAssumptions.InByDay, email.SendDate, asOf);
        // Whoever clicks has opened, and a lead that clicked is not always seen to open.
        int clicks = Math.Min(email.Delivered, Ripening.Part(email.Delivered * email.ClickRate, share) + (int)_clicks[place]);
        int opens = Math.Min(
            email.Delivered,
            Ripening.Part(email.Delivered * email.OpenRate, share) + (int)Math.Max(_opens[place], _clicks[place])
        );
        return new EmailCampaign
        {
            EmailCampaignId = email.Id,
            CampaignId = email.Campaign.Id,
            EmailName = email.Name,
            SendDate = email.SendDate,
            RecipientCount = email.Recipients,
            DeliveredCount = email.Delivered,
            OpenCount = Math.Max(opens, clicks),
            OpenRatePercent = Shares.Of(Math.Max(opens, clicks), email.Delivered),
            ClickCount = clicks,
            ClickRatePercent = Shares.Of(clicks, email.Delivered),
            BounceCount = email.Bounces,
            UnsubscribeCount = Ripening.Part(email.Delivered * email.UnsubscribeRate, share),
            SpamComplaintCount = Ripening.Part(email.Delivered * email.ComplaintRate, share),
            ConversionCount = (int)_leads[place],
        };
    }
}
