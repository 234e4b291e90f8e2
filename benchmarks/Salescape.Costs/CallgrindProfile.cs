using System.Globalization;
using System.Text.RegularExpressions;

namespace Salescape.Costs;

/// <summary>What Callgrind counted of a run: instructions by function, and by call from one function to another.</summary>
/// <remarks>The format: https://valgrind.org/docs/manual/cl-format.html. Names are written once, behind a number.</remarks>
internal sealed partial class CallgrindProfile
{
    private readonly Dictionary<string, string> _names = [];
    private readonly Dictionary<string, long> _own = [];
    private readonly Dictionary<(string Caller, string Callee), long> _calls = [];

    private CallgrindProfile() { }

    /// <summary>Instructions of the run.</summary>
    public long Total => _own.Values.Sum();

    /// <summary>Reads a profile.</summary>
    public static CallgrindProfile Read(string path)
    {
        var profile = new CallgrindProfile();
        string caller = "";
        string callee = "";
        bool isCall = false;
        foreach (string line in File.ReadLines(path))
        {
            if (line.StartsWith("fn=", StringComparison.Ordinal))
                caller = profile.NameOf(line[3..]);
            else if (line.StartsWith("cfn=", StringComparison.Ordinal))
                callee = profile.NameOf(line[4..]);
            else if (line.StartsWith("calls=", StringComparison.Ordinal))
                isCall = true;
            else if (CostLine().Match(line) is { Success: true } cost)
            {
                long instructions = long.Parse(cost.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
                if (!isCall)
                    profile._own[caller] = profile._own.GetValueOrDefault(caller) + instructions;
                else if (caller != callee)
                    profile._calls[(caller, callee)] = profile._calls.GetValueOrDefault((caller, callee)) + instructions;
                isCall = false;
            }
        }

        return profile;
    }

    /// <summary>Instructions of a dump as a whole.</summary>
    public static long TotalOf(string path) =>
        File.ReadLines(path)
            .Where(line => line.StartsWith("totals: ", StringComparison.Ordinal))
            .Sum(line => long.Parse(line.AsSpan("totals: ".Length), CultureInfo.InvariantCulture));

    /// <summary>Instructions of functions and of all that they call, by the end of their name.</summary>
    public long Of(string function) => _calls.Where(call => IsNamed(call.Key.Callee, function)).Sum(call => call.Value);

    /// <summary>
    /// Instructions of those who call a function, and of all that they call: of those who call others of its kind too, the share that goes
    /// into its calls.
    /// </summary>
    /// <param name="function">The end of its name.</param>
    /// <param name="kind">The end of the names of its kind.</param>
    public long OfCallers(string function, string kind)
    {
        double sum = 0;
        foreach (((string caller, string callee), long instructions) in _calls)
        {
            if (!IsNamed(callee, function))
                continue;
            long ofKind = _calls.Where(call => call.Key.Caller == caller && IsNamed(call.Key.Callee, kind)).Sum(call => call.Value);
            long whole = _own.GetValueOrDefault(caller) + _calls.Where(call => call.Key.Caller == caller).Sum(call => call.Value);
            sum += (double)instructions / ofKind * whole;
        }

        return (long)sum;
    }

    // Behind its own name, the compiler numbers overloads, and Callgrind the depth of a recursion.
    private static bool IsNamed(string function, string name)
    {
        int place = function.LastIndexOf(name, StringComparison.Ordinal);
        return place >= 0 && Number().IsMatch(function.AsSpan(place + name.Length));
    }

    private string NameOf(string reference)
    {
        int end = reference.IndexOf(')', StringComparison.Ordinal) + 1;
        if (end < reference.Length)
            _names[reference[..end]] = reference[(end + 1)..];
        return _names[reference[..end]];
    }

    [GeneratedRegex(@"^[+\-*\d]\S* (\d+)$")]
    private static partial Regex CostLine();

    [GeneratedRegex(@"^(_\d+)?$")]
    private static partial Regex Number();
}
