using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>A message to a customer's people that its systems have reason to send.</summary>
/// <param name="Ordinal">Tells the notices of an account apart; follows from what it is about.</param>
/// <param name="Day">When it is sent.</param>
/// <param name="Type">Its kind.</param>
/// <param name="Priority">How pressing it is.</param>
/// <param name="Subject">What it is about, as the words tell it.</param>
/// <param name="Entity">The kind of row that it is about; null if none.</param>
/// <param name="EntityId">The key of that row.</param>
/// <param name="User">Index in <see cref="Account.Users"/> of the addressee; −1 for the account as a whole.</param>
internal readonly record struct Notice(
    int Ordinal,
    DateOnly Day,
    NotificationType Type,
    Priority Priority,
    NoticeSubject Subject,
    RelatedEntity? Entity,
    Text? EntityId,
    int User
);
