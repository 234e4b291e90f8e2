namespace Salescape.Simulation;

/// <summary>Everything that decides a world. Equal settings give equal rows on any machine.</summary>
/// <param name="Seed">Which of the possible worlds.</param>
/// <param name="Scale">Multiplies the accounts: 1 is a thousand after 36 months.</param>
/// <param name="Start">The first day of history.</param>
/// <param name="AsOf">The day from which history is seen; nothing later is known.</param>
/// <param name="Vendor">The name of the fictional vendor.</param>
public sealed record CompanySettings(long Seed, decimal Scale, DateOnly Start, DateOnly AsOf, string Vendor);
