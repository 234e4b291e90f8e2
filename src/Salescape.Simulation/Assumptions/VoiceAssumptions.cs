namespace Salescape.Simulation.Assumptions;

/// <summary>How people differ in what they write. All of it is judgement from reading tickets and notes of such firms; there are no
/// published figures. Lists follow the parts in which people write (support, customer, sales, success), or the kinds of
/// English.</summary>
internal static class VoiceAssumptions
{
    /// <summary>Share of people who write no more than they must, by part.</summary>
    public static ReadOnlySpan<double> Terse => [0.25, 0.35, 0.40, 0.25];

    /// <summary>Share who write more than they must, by part.</summary>
    public static ReadOnlySpan<double> Wordy => [0.30, 0.25, 0.20, 0.30];

    /// <summary>Share who greet, by part; and who end with a name.</summary>
    public static ReadOnlySpan<double> Greets => [0.88, 0.62, 0, 0.1];

    /// <inheritdoc cref="Greets"/>
    public static ReadOnlySpan<double> Signs => [0.80, 0.50, 0, 0.1];

    /// <summary>What terseness leaves of the chance to greet and to sign.</summary>
    public const double CourtesyIfTerse = 0.6;

    /// <summary>Share who put steps and questions into lists.</summary>
    public const double Lists = 0.3;

    /// <summary>Share who use exclamation marks, by English.</summary>
    public static ReadOnlySpan<double> Exclaims => [0.40, 0.22, 0.15, 0.20];

    /// <summary>Share of those who are not wordy who abbreviate (asap, eod, fyi), by part.</summary>
    public static ReadOnlySpan<double> Abbreviates => [0.25, 0.25, 0.55, 0.40];

    /// <summary>Share of their texts in which they do, and of those of others who are not wordy.</summary>
    public const double AbbreviatesInText = 0.7;

    /// <inheritdoc cref="AbbreviatesInText"/>
    public const double AbbreviatesInHaste = 0.05;

    /// <summary>Share of the others who write "I'm" and "don't", by English.</summary>
    public static ReadOnlySpan<double> Contracts => [0.88, 0.75, 0.40, 0.50];

    /// <summary>Share of speakers of international English who spell as Americans do.</summary>
    public const double AmericanAbroad = 0.45;

    /// <summary>Share of those who are not wordy who begin sentences small, and who leave out the last full stop, by part.</summary>
    public static ReadOnlySpan<double> BeginsSmall => [0, 0.10, 0.15, 0.04];

    /// <inheritdoc cref="BeginsSmall"/>
    public static ReadOnlySpan<double> SkipsLastStop => [0.06, 0.18, 0.30, 0.08];

    /// <summary>Share of people who mistype at all, and the largest share of their texts with a mistyped word, by part.</summary>
    public const double MayMistype = 0.5;

    /// <inheritdoc cref="MayMistype"/>
    public static ReadOnlySpan<double> MistypesMost => [0.05, 0.12, 0.12, 0.05];

    /// <summary>How often, of 256 times, people choose their own favourite among the wordings that suit, and their second.</summary>
    public const uint Favourite = 154;

    /// <inheritdoc cref="Favourite"/>
    public const uint Second = 51;
}
