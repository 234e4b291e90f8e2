namespace Salescape.Simulation.Life;

/// <summary>The first login to a product.</summary>
/// <param name="Day">When; the last possible day if there was none.</param>
/// <param name="User">Index in <see cref="Account.Users"/>.</param>
internal readonly record struct FirstLogin(DateOnly Day, int User);
