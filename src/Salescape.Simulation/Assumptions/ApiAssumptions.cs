using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>How the API calls of a measured week spread over endpoints, fail, and take time.</summary>
internal static class ApiAssumptions
{
    /// <summary>Share of the calls by place in <see cref="Plan.EndpointRange"/>: 66 % read, 24 % create, 7 % change, 3 % delete (metric
    /// 138).</summary>
    public static ReadOnlySpan<double> CallShares => [0.30, 0.18, 0.11, 0.07, 0.155, 0.085, 0.07, 0.03];

    /// <summary>Sigma of the log of an endpoint's share between installs and between weeks. Judgement: every customer has built something
    /// else.</summary>
    public const double ShareOfInstallSigma = 0.4;

    /// <inheritdoc cref="ShareOfInstallSigma"/>
    public const double ShareOfWeekSigma = 0.12;

    /// <summary>Sigma of the log of an endpoint's share of failures around the week's. Part 4: bursty; most are under 1 %, few above 10
    /// %.</summary>
    public const double ErrorSigma = 1.0;

    /// <summary>Failures of calls that write relative to those that read. Judgement: they are validated.</summary>
    public const double ErrorsOfWrites = 1.35;

    /// <summary>The largest share of an endpoint's calls that fails. Judgement.</summary>
    public const double MaxErrors = 0.6;

    /// <summary>Mean response of a reading call, milliseconds, median over installs, endpoints and weeks: 180 with those that write (metric
    /// 139).</summary>
    public const double Milliseconds = 154;

    /// <summary>Sigma of its log between installs, endpoints and weeks: 0.55 together (part 4: 0.5 to 0.7). Judgement.</summary>
    public const double MillisecondsOfInstallSigma = 0.32;

    /// <inheritdoc cref="MillisecondsOfInstallSigma"/>
    public const double MillisecondsOfEndpointSigma = 0.36;

    /// <inheritdoc cref="MillisecondsOfInstallSigma"/>
    public const double MillisecondsOfWeekSigma = 0.24;

    /// <summary>Response relative to a reading call by <see cref="Schema.HttpMethod"/> (metric 139: POST 1.4×).</summary>
    public static ReadOnlySpan<double> MillisecondsOfMethod => [1, 1.4, 1.25, 0.9];

    /// <summary>What a defect of 1 adds to the log of the response. Judgement: a bad release is slow, too.</summary>
    public const double MillisecondsOfDefect = 0.45;

    /// <summary>Chance of a spike, and its factor (part 4: 0.5 %, ×10).</summary>
    public const double SpikeChance = 0.005;

    /// <inheritdoc cref="SpikeChance"/>
    public const double SpikeFactor = 10;

    /// <summary>Data moved a call relative to <see cref="UseAssumptions.GigabytesPerThousandCalls"/> by <see cref="Schema.HttpMethod"/>.
    /// Judgement; never above 1, since it is part of the week's data.</summary>
    public static ReadOnlySpan<double> DataOfMethod => [1, 0.6, 0.5, 0.02];

    /// <summary>How calls prove who calls, by <see cref="AuthenticationType"/> (metric 140).</summary>
    public static ReadOnlySpan<double> Authentication => [0.39, 0.44, 0.17];

    /// <summary>The same for accounts of the size Enterprise (metric 140: OAuth 60 %).</summary>
    public static ReadOnlySpan<double> AuthenticationOfEnterprises => [0.25, 0.60, 0.15];
}
