using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Chance.Words;

/// <summary>The English that somebody writes.</summary>
internal enum English
{
    American,
    British,
    Indian,

    /// <summary>That of fluent speakers who grew up with another language.</summary>
    International,
}

/// <summary>Where which English is written.</summary>
internal static class Englishes
{
    /// <summary>The English of a country's offices.</summary>
    public static English Of(Country country) =>
        country.Tongue switch
        {
            Tongue.English => country.Region == Schema.Region.NorthAmerica ? English.American : English.British,
            Tongue.Indian => English.Indian,
            _ => English.International,
        };
}
