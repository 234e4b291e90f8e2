using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using OperatingSystem = Salescape.Schema.OperatingSystem;

namespace Salescape.Simulation.Life;

/// <summary>A device with what runs on it.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Os">Its operating system.</param>
/// <param name="Browser">The browser on it.</param>
internal readonly record struct Device(DeviceType Type, OperatingSystem Os, Browser Browser);

/// <summary>Where and on what a named user works. It stays the same for as long as the user is there.</summary>
/// <param name="Desk">The device at the desk.</param>
/// <param name="Second">The device away from it; the same where there is none.</param>
/// <param name="SecondShare">Share of sessions on the second device.</param>
/// <param name="City">Where the user sits.</param>
/// <param name="Network">Tells the network of the office apart from those of other accounts; the same for all who work there.</param>
/// <param name="Host">Tells the user's addresses apart from those of colleagues.</param>
internal readonly record struct Workplace(Device Desk, Device Second, double SecondShare, Text City, uint Network, uint Host)
{
    private static readonly Purpose Equipment = new("user workplace");

    /// <summary>The workplace of a named user.</summary>
    public static Workplace Of(Dice dice, Account account, User user, int index)
    {
        Draw draw = dice.Roll(Equipment, index);
        OperatingSystem desk = draw.Weighted(SessionAssumptions.DesktopSystems(account.Profile.Industry)) switch
        {
            0 => OperatingSystem.Windows,
            1 => OperatingSystem.MacOS,
            _ => OperatingSystem.Linux,
        };
        Device first = On(DeviceType.Desktop, desk, account, ref draw);
        (Device second, double share) = SecondOf(account, user, first, ref draw);
        HeadOffice office = HeadOffice.Of(dice, account);
        Text city = draw.Chance(SessionAssumptions.WorksElsewhere) ? Cities.In(account.Profile.Country, ref draw) : office.City;
        return new Workplace(first, second, share, city, office.Network, (uint)draw.Bits());
    }

    /// <summary>The address that a session comes from: the office's network, or the user's own; documentation ranges only (RFC 5737, RFC
    /// 3849).</summary>
    public Text Address(TextArena words, bool isOffice)
    {
        if (isOffice)
        {
            // 2001:db8::/32, a network for each account, a host for each user.
            words.Add("2001:db8:"u8).AddHex(Network >> 16).Add(':').AddHex(Network & 0xffff);
            return words.Add("::"u8).AddHex((Host & 0xfffe) + 1).Cut();
        }

        ReadOnlySpan<byte> net = ((Host >> 16) % 3) switch
        {
            0 => "192.0.2."u8,
            1 => "198.51.100."u8,
            _ => "203.0.113."u8,
        };
        return words.Add(net).Add((Host >> 8) % 254 + 1).Cut();
    }

    private static (Device Device, double Share) SecondOf(Account account, User user, Device first, ref Draw draw)
    {
        bool collaborates = false;
        // Products that came later have changed nobody's equipment.
        for (int index = 0; index < account.Installs.Count && account.Installs[index].InstalledOn <= user.Created; index++)
            collaborates |= (user.Products >> index & 1) != 0 && account.Installs[index].Product.Category == ProductCategory.Collaboration;
        double share = draw.Between(SessionAssumptions.SecondDeviceMin, SessionAssumptions.SecondDeviceMax);
        if (draw.Chance(collaborates ? SessionAssumptions.HasPhoneForCollaboration : SessionAssumptions.HasPhone))
            return (
                On(
                    DeviceType.Mobile,
                    draw.Chance(SessionAssumptions.PhoneIsIos) ? OperatingSystem.IOS : OperatingSystem.Android,
                    account,
                    ref draw
                ),
                share
            );
        if (draw.Chance(SessionAssumptions.HasTablet))
            return (
                On(
                    DeviceType.Tablet,
                    draw.Chance(SessionAssumptions.TabletIsIos) ? OperatingSystem.IOS : OperatingSystem.Android,
                    account,
                    ref draw
                ),
                share
            );
        return (first, 0);
    }

    private static Device On(DeviceType type, OperatingSystem system, Account account, ref Draw draw) =>
        new(type, system, (Browser)draw.Weighted(SessionAssumptions.Browsers(system, account.Profile.Size)));
}
