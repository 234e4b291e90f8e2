using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Why somebody asks for help, and when; everything else about the ticket follows.</summary>
/// <param name="Day">The day.</param>
/// <param name="Minute">The minute of the day, the customer's time.</param>
/// <param name="Install">Index in <see cref="Account.Installs"/>.</param>
/// <param name="Issue">The known problem that was met; null if none.</param>
/// <param name="Outage">The outage that was felt; null if none.</param>
/// <param name="Seed">Tells the occasions of an account apart; names their draws.</param>
internal readonly record struct Occasion(DateOnly Day, int Minute, int Install, PlannedIssue? Issue, Outage? Outage, long Seed);
