using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>A report or a dashboard that users of an install have made. No table holds it; its number and name never change.</summary>
/// <param name="IsDashboard">Whether it is a dashboard.</param>
/// <param name="Install">Index in <see cref="Account.Installs"/> of the product that holds it.</param>
/// <param name="Number">Its number among those of the account.</param>
internal readonly record struct Artefact(bool IsDashboard, int Install, int Number)
{
    /// <summary>Numbers of an install's first ones begin this far apart.</summary>
    private const int NumbersPerInstall = 100;

    /// <summary>Numbers of those made in entries of the log begin here, behind all first ones.</summary>
    private const int FirstMade = 10_000;

    private static readonly Purpose Naming = new("artefact name");

    /// <summary>One made in an entry of the log.</summary>
    public static Artefact Made(bool isDashboard, int install, int entry) => new(isDashboard, install, FirstMade + entry);

    /// <summary>One of those that an install began with.</summary>
    public static Artefact First(Account account, int install, bool isDashboard, ref Draw draw)
    {
        int count = Math.Min(
            AuditAssumptions.MaxArtefacts,
            AuditAssumptions.FirstArtefacts + account.Installs[install].FirstSeats / AuditAssumptions.LicencesPerArtefact
        );
        return new(isDashboard, install, install * NumbersPerInstall + 1 + Popularity.Of(count, ref draw));
    }

    /// <summary>Its id: <c>REPT-000123</c> or <c>DASH-000123</c>.</summary>
    public Text Id(TextArena words, Account account) =>
        words.Add(IsDashboard ? "DASH-"u8 : "REPT-"u8).AddDigits(account.VastKey(Number), 6).Cut();

    /// <summary>What it is called.</summary>
    public Text Name(Dice dice, TextArena words, Account account)
    {
        Draw draw = dice.Roll(Naming, Number * 2L + (IsDashboard ? 1 : 0));
        return AuditTexts.Name(words, account.Installs[Install].Product.Category, IsDashboard, ref draw);
    }
}
