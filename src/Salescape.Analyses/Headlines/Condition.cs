using System.Globalization;

namespace Salescape.Analyses.Headlines;

/// <summary>What holds of a row that is read: <c>status = 'Won'</c>, <c>days &gt; 30</c> or <c>owner is known</c>.</summary>
/// <param name="Column">The column.</param>
/// <param name="Sign">How it is compared.</param>
/// <param name="Value">With what.</param>
internal sealed record Condition(string Column, string Sign, string Value)
{
    private static readonly string[] Signs = ["=", "<>", "<", "<=", ">", ">=", "is"];

    /// <summary>Takes a condition from the words left.</summary>
    public static Condition Parse(Queue<string> words, Func<string, Exception> wrong)
    {
        if (words.Count < 3)
            throw wrong("a condition needs a column, a sign and a value");
        var read = new Condition(words.Dequeue(), words.Dequeue(), words.Dequeue().Trim('\''));
        bool isRight =
            Signs.Contains(read.Sign)
            && (read.Sign != "is" || read.Value is "known" or "unknown")
            && (read.Sign[0] is not ('<' or '>') || read.Sign == "<>" || double.TryParse(read.Value, CultureInfo.InvariantCulture, out _));
        return isRight ? read : throw wrong($"'{read.Column} {read.Sign} {read.Value}' is no condition");
    }

    /// <summary>Whether it holds.</summary>
    public bool Holds(Answer answer, IReadOnlyList<object?> row)
    {
        object? value = row[answer.PlaceOf(Column)];
        return Sign switch
        {
            "is" => value is null == (Value == "unknown"),
            "=" => value is not null && Answer.Show(value) == Value,
            "<>" => Answer.Show(value) != Value,
            _ => value is long or decimal or double
                && Compare(Convert.ToDouble(value, CultureInfo.InvariantCulture), double.Parse(Value, CultureInfo.InvariantCulture)),
        };
    }

    private bool Compare(double one, double other) =>
        Sign switch
        {
            "<" => one < other,
            "<=" => one <= other,
            ">" => one > other,
            _ => one >= other,
        };
}
