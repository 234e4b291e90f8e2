using Salescape.Schema;

namespace Salescape.Simulation.Life;

/// <summary>An activity of customer success with a customer.</summary>
/// <param name="Ordinal">Tells the activities of an account apart; follows from month and kind.</param>
/// <param name="Day">When it took place.</param>
/// <param name="Type">Its kind.</param>
/// <param name="Install">Index in <see cref="Account.Installs"/> of the product concerned.</param>
/// <param name="Sentiment">The mood heard.</param>
/// <param name="Minutes">How long it took.</param>
/// <param name="Next">When the next one was agreed for; null if none was.</param>
internal readonly record struct Activity(
    int Ordinal,
    DateOnly Day,
    ActivityType Type,
    int Install,
    Sentiment Sentiment,
    int Minutes,
    DateOnly? Next
);
