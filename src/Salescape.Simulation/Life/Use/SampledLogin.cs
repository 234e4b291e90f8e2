namespace Salescape.Simulation.Life;

/// <summary>A login day of a named user that is kept as a session.</summary>
/// <param name="User">Index in <see cref="Account.Users"/>.</param>
/// <param name="Install">Index in <see cref="Account.Installs"/> of the product worked with.</param>
/// <param name="Day">The day, in the account's own time.</param>
internal readonly record struct SampledLogin(int User, int Install, DateOnly Day);
