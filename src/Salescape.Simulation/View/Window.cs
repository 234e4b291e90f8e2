using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.RollUp;

namespace Salescape.Simulation.View;

/// <summary>
/// Shows the rows that a window on the world holds: what is dated in it, what was in force on its first day, what belongs to either, and
/// whatever these refer to. All follows from what the row types declare, so that no chapter knows of windows. One per worker.
/// </summary>
internal sealed class Window
{
    private readonly int _start;
    private readonly Func<long, bool> _isPinned;
    private readonly Tally?[] _referred;
    private readonly bool[][] _shown = new bool[SchemaCatalog.Tables.Count][];
    private readonly Dictionary<long, int>[] _places = [.. SchemaCatalog.Tables.Select(_ => new Dictionary<long, int>())];
    private CompanyRows _rows = null!;

    /// <param name="start">The first day of the window.</param>
    /// <param name="isPinned">Whether a customer is shown in any window, by key: other accounts refer to it.</param>
    /// <param name="referred">By place of table, how often shown rows refer to each row of it, where lives refer to rows of plans.</param>
    public Window(DateOnly start, Func<long, bool> isPinned, Tally?[] referred)
    {
        _start = DayOf(start);
        _isPinned = isPinned;
        _referred = referred;
        Array.Fill(_shown, []);
    }

    /// <summary>Keeps of the rows of some lives those that the window shows, and notes which rows of plans they refer to.</summary>
    public void ShowLives(CompanyRows rows) => Show(rows, isPlan: false);

    /// <summary>Keeps of the rows of plans and roll-ups those that the window shows; of those that lives refer to, all.</summary>
    public void ShowPlans(CompanyRows rows) => Show(rows, isPlan: true);

    private void Show(CompanyRows rows, bool isPlan)
    {
        _rows = rows;
        foreach (WindowRules rules in WindowRules.All)
            Begin(rules);
        foreach (WindowRules rules in WindowRules.All)
            ShowOwn(rules, isPlan);
        // References lead up and parts hang down, some steps one after the other: from a survey to its ticket, from there to a comment.
        bool isFirst = true;
        for (bool finds = true; finds; isFirst = false)
        {
            finds = false;
            foreach (WindowRules rules in WindowRules.All)
            {
                if (isFirst || rules.IsReferredTo || rules.With is not null)
                    finds |= Follow(rules);
            }
        }

        foreach (WindowRules rules in WindowRules.All)
        {
            if (!isPlan)
                Note(rules);
            rows.Batches[rules.Place].Keep(_shown[rules.Place]);
        }
    }

    private void Begin(WindowRules rules)
    {
        TableBatch batch = _rows.Batches[rules.Place];
        if (_shown[rules.Place].Length < batch.Count)
            _shown[rules.Place] = new bool[batch.Capacity];
        Array.Clear(_shown[rules.Place]);
        Dictionary<long, int> places = _places[rules.Place];
        places.Clear();
        if (!rules.IsReferredTo)
            return;
        long[] keys = ((LongColumn)batch.Columns[0]).Values;
        for (int row = 0; row < batch.Count; row++)
            places.Add(keys[row], row);
    }

    /// <summary>Shows rows for their own sake.</summary>
    private void ShowOwn(WindowRules rules, bool isPlan)
    {
        TableBatch batch = _rows.Batches[rules.Place];
        Span<bool> shown = _shown[rules.Place];
        if (rules.IsStanding)
        {
            shown[..batch.Count].Fill(true);
            return;
        }

        if (rules.Dated is [{ Target: < 0 } own])
            ShowBornInside(batch, own.Column, shown);
        bool isCustomer = batch.Table == Customer.Table;
        Tally? referred = isPlan ? _referred[rules.Place] : null;
        long[]? keys = isCustomer || referred is not null ? ((LongColumn)batch.Columns[0]).Values : null;
        if (rules.Dated.Length <= 1 && rules.StandingBy < 0 && rules.Until < 0 && keys is null)
            return;
        for (int row = 0; row < batch.Count; row++)
        {
            shown[row] =
                shown[row]
                || (rules.StandingBy >= 0 && !batch.Columns[rules.StandingBy].IsNull(row))
                || (rules.Dated.Length > 1 && IsBornInside(rules, row))
                || (rules.Until >= 0 && IsInForce(rules, batch.Columns[rules.Until], row))
                || (isCustomer && _isPinned(keys![row]))
                || (referred is not null && referred[(int)keys![row]] > 0);
        }
    }

    /// <summary>Shows the rows whose own date lies in the window: most tables have one, and most rows are shown for it.</summary>
    private void ShowBornInside(TableBatch batch, int dated, Span<bool> shown)
    {
        Column column = batch.Columns[dated];
        if (column is LongColumn { Definition.Kind: ColumnKind.Timestamp, Present: null } times)
        {
            long start = _start * TimeSpan.MicrosecondsPerDay;
            for (int row = 0; row < batch.Count; row++)
                shown[row] = times.Values[row] >= start;
        }
        else if (column is IntColumn { Definition.Kind: ColumnKind.Date, Present: null } days)
        {
            for (int row = 0; row < batch.Count; row++)
                shown[row] = days.Values[row] >= _start;
        }
        else
        {
            for (int row = 0; row < batch.Count; row++)
                shown[row] = column.IsNull(row) || DayOf(column, row) >= _start;
        }
    }

    private bool IsBornInside(WindowRules rules, int row)
    {
        int table = rules.Place;
        foreach (PlacedReference step in rules.Dated)
        {
            Column column = _rows.Batches[table].Columns[step.Column];
            if (column.IsNull(row))
                return true;
            if (step.Target < 0)
                return DayOf(column, row) >= _start;
            // A row that lies elsewhere is a plan, and older than what refers to it.
            if (!_places[step.Target].TryGetValue(((LongColumn)column).Values[row], out row))
                return false;
            table = step.Target;
        }

        return false;
    }

    private bool IsInForce(WindowRules rules, Column until, int row) => until.IsNull(row) || DayOf(until, row) + rules.UntilDays >= _start;

    /// <summary>Shows what belongs to shown rows, and what they refer to. Returns whether there was any.</summary>
    private bool Follow(WindowRules rules)
    {
        TableBatch batch = _rows.Batches[rules.Place];
        Span<bool> shown = _shown[rules.Place];
        bool finds = false;
        if (rules.With is { } with)
        {
            for (int row = 0; row < batch.Count; row++)
            {
                if (!shown[row] && RowAt(batch, with, row) is >= 0 and var whole && _shown[with.Target][whole])
                    finds = shown[row] = true;
            }
        }

        foreach (PlacedReference reference in rules.References)
        {
            // Most often all that may be referred to is shown.
            Span<bool> targets = _shown[reference.Target].AsSpan(0, _rows.Batches[reference.Target].Count);
            if (!targets.Contains(false))
                continue;
            var keys = (LongColumn)batch.Columns[reference.Column];
            (long last, int place) = (long.MinValue, -1);
            for (int row = 0; row < batch.Count; row++)
            {
                if (!shown[row] || keys.IsNull(row))
                    continue;
                // Rows of one whole lie together.
                if (keys.Values[row] is var key && key != last)
                    (last, place) = (key, PlaceOf(reference.Target, key));
                if (place >= 0 && !targets[place])
                    finds = targets[place] = true;
            }
        }

        return finds;
    }

    /// <summary>Notes which rows of plans the shown rows refer to.</summary>
    private void Note(WindowRules rules)
    {
        TableBatch batch = _rows.Batches[rules.Place];
        Span<bool> shown = _shown[rules.Place];
        foreach (PlacedReference reference in rules.References)
        {
            if (_referred[reference.Target] is not { } referred)
                continue;
            var keys = (LongColumn)batch.Columns[reference.Column];
            for (int row = 0; row < batch.Count; row++)
            {
                if (shown[row] && !keys.IsNull(row))
                    referred.Note((int)keys.Values[row]);
            }
        }
    }

    /// <summary>The place of the row that a row refers to; −1 if there is none, or it lies elsewhere.</summary>
    private int RowAt(TableBatch batch, PlacedReference reference, int row)
    {
        Column column = batch.Columns[reference.Column];
        return column.IsNull(row) ? -1 : PlaceOf(reference.Target, ((LongColumn)column).Values[row]);
    }

    private int PlaceOf(int table, long key) => _places[table].TryGetValue(key, out int place) ? place : -1;

    private static int DayOf(Column column, int row) =>
        column.Definition.Kind switch
        {
            ColumnKind.Timestamp => (int)Math.DivRem(((LongColumn)column).Values[row], TimeSpan.MicrosecondsPerDay).Quotient,
            ColumnKind.Quarter => DayOf(Quarter.FromCode(((IntColumn)column).Values[row]).End),
            _ => ((IntColumn)column).Values[row],
        };

    private static int DayOf(DateOnly day) => day.DayNumber - new DateOnly(1970, 1, 1).DayNumber;
}
