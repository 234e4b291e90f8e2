using System.Text.RegularExpressions;

namespace Salescape.Analyses;

/// <summary>The names of the columns that a query returns, read from its text, so that whoever names one is corrected before any data is
/// asked.</summary>
internal static partial class SelectedColumns
{
    /// <summary>The names in their order; null where the text does not tell, as of <c>SELECT *</c>.</summary>
    public static IReadOnlyList<string>? Of(string sql)
    {
        string text = LineComment().Replace(sql, "");
        int select = WordOutside(text, "SELECT", 0);
        if (select < 0)
            return null;
        int from = WordOutside(text, "FROM", select);
        string[] items = [.. Items(text[(select + "SELECT".Length)..(from < 0 ? text.Length : from)])];
        Match[] names = [.. items.Select(item => Name().Match(item.TrimEnd()))];
        return names.All(name => name.Success) ? [.. names.Select(name => name.Groups["name"].Value)] : null;
    }

    private static IEnumerable<string> Items(string list)
    {
        int start = 0;
        foreach (int comma in Outside(list).Where(place => list[place] == ',').Append(list.Length))
        {
            yield return list[start..comma];
            start = comma + 1;
        }
    }

    private static int WordOutside(string text, string word, int start) =>
        Outside(text)
            .Where(place => place >= start && string.CompareOrdinal(text, place, word, 0, word.Length) == 0)
            .Where(place => (place == 0 || !IsOfName(text[place - 1])) && !IsOfName(text.ElementAtOrDefault(place + word.Length)))
            .DefaultIfEmpty(-1)
            .First();

    private static bool IsOfName(char letter) => char.IsLetterOrDigit(letter) || letter == '_';

    /// <summary>The places outside brackets and quotes.</summary>
    private static IEnumerable<int> Outside(string text)
    {
        int depth = 0;
        char? quote = null;
        for (int place = 0; place < text.Length; place++)
        {
            char letter = text[place];
            if (quote is not null)
            {
                if (letter == quote)
                    quote = null;
            }
            else if (letter is '\'' or '"')
            {
                quote = letter;
            }
            else if (letter is '(' or ')')
            {
                depth += letter == '(' ? 1 : -1;
            }
            else if (depth == 0)
            {
                yield return place;
            }
        }
    }

    [GeneratedRegex("--[^\n]*")]
    private static partial Regex LineComment();

    [GeneratedRegex(@"^\s*([a-z_0-9]+\.)?(?<name>[a-z_0-9]+)$|\bAS\s+(?<name>[a-z_0-9]+)$")]
    private static partial Regex Name();
}
