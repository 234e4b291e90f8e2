using System.Text.RegularExpressions;

namespace Salescape.Cli;

/// <summary>
/// Keeps passwords out of what is said of a failure: an address of a database may have been given where none belongs, and
/// messages repeat what was given.
/// </summary>
internal static partial class Secrets
{
    /// <summary>A text with stars in the place of each password.</summary>
    public static string Hidden(string text) => InPair().Replace(InUri().Replace(text, "***"), "***");

    // Up to the last at sign of the line, since a password may hold one.
    [GeneratedRegex(@"(?<=\w://[^:/@\s]*:).*(?=@)")]
    private static partial Regex InUri();

    // A password in quotes may hold a semicolon.
    [GeneratedRegex(@"(?<=\b(password|pwd|psw)\s*=\s*)(""[^""]*""|'[^']*'|[^;&\s][^;&]*)", RegexOptions.IgnoreCase)]
    private static partial Regex InPair();
}
