using System.Globalization;
using System.Text;

namespace Salescape.Simulation.Chance;

/// <summary>
/// Log-odds added up cause by cause. The causes are remembered by name only where somebody will read them, so that
/// adding costs nothing otherwise. A mutable struct: keep it in a local.
/// </summary>
/// <param name="remember">Whether <see cref="ToString"/> will be asked.</param>
internal struct Odds(bool remember)
{
    /// <summary>Causes weaker than this are not worth telling.</summary>
    private const double Negligible = 0.05;

    private readonly StringBuilder? _causes = remember ? new StringBuilder() : null;

    /// <summary>The sum so far.</summary>
    public double Sum { get; private set; }

    /// <summary>The chance that belongs to the sum.</summary>
    public readonly double Chance => PortableMath.Logistic(Sum);

    /// <summary>Adds a cause with its weight in log-odds; 0 where it does not apply.</summary>
    public void Add(string cause, double weight)
    {
        Sum += weight;
        if (_causes is not null && Math.Abs(weight) >= Negligible)
            _causes.Append(_causes.Length == 0 ? "" : ", ").Append(CultureInfo.InvariantCulture, $"{cause} {weight:+0.0#;−0.0#}");
    }

    /// <summary>The chance with the causes behind it.</summary>
    public override readonly string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Chance * 100:0} % ({_causes} in log-odds)");
}
