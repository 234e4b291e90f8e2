using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>What a lead came by.</summary>
/// <param name="Source">The way.</param>
/// <param name="Campaign">The campaign behind it; null if there was none.</param>
/// <param name="Event">The event or webinar.</param>
/// <param name="Email">The e-mail.</param>
/// <param name="Asset">The piece of content.</param>
/// <param name="Post">The post in a social network.</param>
internal readonly record struct Origin(
    LeadOrigin Source,
    PlannedCampaign? Campaign = null,
    PlannedEvent? Event = null,
    PlannedEmail? Email = null,
    PlannedAsset? Asset = null,
    PlannedPost? Post = null
);

/// <summary>One thing that a lead did with something of a campaign.</summary>
/// <param name="Day">When.</param>
/// <param name="Type">What it did.</param>
/// <param name="Campaign">The campaign, which runs that day.</param>
/// <param name="Event">The event or webinar concerned.</param>
/// <param name="Email">The e-mail concerned.</param>
/// <param name="Asset">The piece of content concerned.</param>
internal readonly record struct Touch(
    DateOnly Day,
    EngagementType Type,
    PlannedCampaign Campaign,
    PlannedEvent? Event = null,
    PlannedEmail? Email = null,
    PlannedAsset? Asset = null
)
{
    /// <summary>What it did it with; null where that has no name.</summary>
    public Text? Name => Asset?.Name ?? Email?.Name ?? Event?.Name;
}

/// <summary>A registration for a webinar, with what came of it.</summary>
/// <param name="Webinar">The webinar.</param>
/// <param name="Day">The day of registration.</param>
/// <param name="Minutes">How long it listened on the day; 0 if it did not come.</param>
/// <param name="AnswersPolls">Whether it answered polls.</param>
/// <param name="Questions">Questions that it asked.</param>
/// <param name="WantsMore">Whether it asked to be called.</param>
internal readonly record struct Registration(
    PlannedEvent Webinar,
    DateOnly Day,
    int Minutes,
    bool AnswersPolls,
    int Questions,
    bool WantsMore
)
{
    public bool Attends => Minutes > 0;
}
