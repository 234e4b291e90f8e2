using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Who took part in an activity.</summary>
/// <param name="Csm">Who led it.</param>
/// <param name="Attendees">The names of all.</param>
/// <param name="Contact">The contact spoken with; null if nobody known was there.</param>
internal readonly record struct ActivityMeeting(Csm Csm, Text Attendees, Contact? Contact);
