using Salescape.Simulation.Plan;

namespace Salescape.Simulation.RollUp;

/// <summary>How a lead came to be: what the figures of marketing are told by.</summary>
/// <param name="Day">The day on which it was created.</param>
/// <param name="Origin">What it came by.</param>
/// <param name="Campaign">The campaign that its row names, if any.</param>
/// <param name="Event">The event that its row names, if any.</param>
/// <param name="Asset">The content asset by whose form it came, if any.</param>
/// <param name="Email">The e-mail by which it came, if any.</param>
/// <param name="Post">The post by which it came, if any.</param>
internal readonly record struct LeadBirth(
    DateOnly Day,
    LeadOrigin Origin,
    PlannedCampaign? Campaign,
    PlannedEvent? Event,
    PlannedAsset? Asset,
    PlannedEmail? Email,
    PlannedPost? Post
);
