using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Plan;

/// <summary>What a lead came by: the sources of leads, finer than those of opportunities.</summary>
internal enum LeadOrigin
{
    Website,
    OrganicSearch,
    PaidSearch,
    Email,
    Webinar,
    TradeShow,
    SocialMedia,
    ContentDownload,
    DirectMail,
    CustomerReferral,
    PartnerReferral,
}

/// <summary>What follows from the origin of a lead: its name, the source of its opportunity, whose budget it belongs to.</summary>
internal static class LeadOrigins
{
    private static readonly Text[] Names = Array.ConvertAll(
        [
            "Website",
            "Organic Search",
            "Paid Search",
            "Email",
            "Webinar",
            "Trade Show",
            "Social Media",
            "Content Download",
            "Direct Mail",
            "Customer Referral",
            "Partner Referral",
        ],
        Text.Of
    );

    /// <summary>How many origins there are.</summary>
    public static int Count => Names.Length;

    /// <summary>As <c>leads.lead_source</c> spells it.</summary>
    public static Text NameOf(LeadOrigin origin) => Names[(int)origin];

    /// <summary>The source of an opportunity that comes of such a lead.</summary>
    public static OpportunitySource SourceOf(LeadOrigin origin) =>
        origin switch
        {
            LeadOrigin.Website or LeadOrigin.OrganicSearch => OpportunitySource.Web,
            LeadOrigin.CustomerReferral => OpportunitySource.Referral,
            LeadOrigin.PartnerReferral => OpportunitySource.Partner,
            _ => OpportunitySource.Marketing,
        };

    /// <summary>
    /// The department whose budget paid for the lead: that of its campaign, else that of its origin. Null for those whom
    /// customers sent: nobody paid for them.
    /// </summary>
    public static BudgetChannel? ChannelOf(LeadOrigin origin, PlannedCampaign? campaign) =>
        campaign?.Type switch
        {
            CampaignType.Email or CampaignType.Social or CampaignType.Webinar => BudgetChannel.Digital,
            CampaignType.Event => BudgetChannel.Events,
            CampaignType.Content => campaign.Channel == CampaignChannel.PaidSearch ? BudgetChannel.Digital : BudgetChannel.Content,
            CampaignType.Partner => BudgetChannel.Partner,
            _ => origin switch
            {
                LeadOrigin.CustomerReferral => null,
                // Who comes by itself has heard of the vendor.
                LeadOrigin.Website => BudgetChannel.PR,
                LeadOrigin.TradeShow => BudgetChannel.Events,
                LeadOrigin.OrganicSearch or LeadOrigin.ContentDownload => BudgetChannel.Content,
                LeadOrigin.PartnerReferral => BudgetChannel.Partner,
                _ => BudgetChannel.Digital,
            },
        };

    /// <summary>The kind of spending that brought the lead.</summary>
    public static BudgetCampaignType SpendingOf(LeadOrigin origin) =>
        origin switch
        {
            LeadOrigin.PaidSearch => BudgetCampaignType.PaidSearch,
            LeadOrigin.Email => BudgetCampaignType.Email,
            LeadOrigin.Webinar => BudgetCampaignType.Webinar,
            LeadOrigin.TradeShow => BudgetCampaignType.Conference,
            LeadOrigin.SocialMedia => BudgetCampaignType.Social,
            LeadOrigin.DirectMail => BudgetCampaignType.DirectMail,
            LeadOrigin.PartnerReferral => BudgetCampaignType.PartnerCoMarketing,
            _ => BudgetCampaignType.ContentSyndication,
        };
}
