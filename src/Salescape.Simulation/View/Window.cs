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
    /// <summary>Since when a row is shown that is as long as it is there.</summary>
    public const int Always = 0;

    /// <summary>Since when a row is shown that never is.</summary>
    public const int Never = int.MaxValue;

    private readonly int _start;
    private readonly Func<long, DateOnly?> _pinnedSince;
    private readonly Tally?[] _referred;
    private readonly int[][] _since = new int[SchemaCatalog.Tables.Count][];
    private bool[] _kept = [];
    private readonly Dictionary<long, int>[] _places = [.. SchemaCatalog.Tables.Select(_ => new Dictionary<long, int>())];
    private CompanyRows _rows = null!;
    private RowBirths? _births;

    /// <param name="start">The first day of the window.</param>
    /// <param name="pinnedSince">Since when a customer is shown in any window, by key: other accounts refer to it; null if none
    /// does.</param>
    /// <param name="referred">By place of table, since when shown rows refer to each row of it, where lives refer to rows of plans.</param>
    public Window(DateOnly start, Func<long, DateOnly?> pinnedSince, Tally?[] referred)
    {
        _start = DayOf(start);
        _pinnedSince = pinnedSince;
        _referred = referred;
        Array.Fill(_since, []);
    }

    /// <summary>Keeps of the rows of some lives those that the window shows, and notes which rows of plans they refer to.</summary>
    public void ShowLives(CompanyRows rows)
    {
        Find(rows, births: null, planDay: null);
        Keep();
    }

    /// <summary>Keeps of the rows of plans and roll-ups those that the window shows; of those that lives refer to on a day, all.</summary>
    public void ShowPlans(CompanyRows rows, DateOnly day)
    {
        Find(rows, births: null, DayOf(day));
        Keep();
    }

    /// <summary>Finds out since when the window shows rows of some lives that came about day by day; ask <see cref="Since"/>.</summary>
    public void Follow(CompanyRows rows, RowBirths births) => Find(rows, births, planDay: null);

    /// <summary>The day since when each row of a table is shown if it is there: <see cref="Always"/>, <see cref="Never"/>, or the day on
    /// which another row came to refer to it.</summary>
    public ReadOnlySpan<int> Since(int place) => _since[place];

    private void Find(CompanyRows rows, RowBirths? births, int? planDay)
    {
        _rows = rows;
        _births = births;
        foreach (WindowRules rules in WindowRules.All)
            Begin(rules);
        foreach (WindowRules rules in WindowRules.All)
            ShowOwn(rules, planDay);
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

        if (planDay is not null)
            return;
        foreach (WindowRules rules in WindowRules.All)
            Note(rules);
    }

    private void Keep()
    {
        foreach (WindowRules rules in WindowRules.All)
        {
            TableBatch batch = _rows.Batches[rules.Place];
            ReadOnlySpan<int> since = _since[rules.Place].AsSpan(0, batch.Count);
            if (!since.Contains(Never))
                continue;
            if (_kept.Length < batch.Count)
                _kept = new bool[batch.Capacity];
            for (int row = 0; row < since.Length; row++)
                _kept[row] = since[row] != Never;
            batch.Keep(_kept);
        }
    }

    private void Begin(WindowRules rules)
    {
        TableBatch batch = _rows.Batches[rules.Place];
        if (_since[rules.Place].Length < batch.Count)
            _since[rules.Place] = new int[batch.Capacity];
        Array.Fill(_since[rules.Place], Never);
        Dictionary<long, int> places = _places[rules.Place];
        places.Clear();
        if (!rules.IsReferredTo)
            return;
        long[] keys = ((LongColumn)batch.Columns[0]).Values;
        for (int row = 0; row < batch.Count; row++)
            places.Add(keys[row], row);
    }

    /// <summary>Shows rows for their own sake.</summary>
    private void ShowOwn(WindowRules rules, int? planDay)
    {
        TableBatch batch = _rows.Batches[rules.Place];
        Span<int> since = _since[rules.Place];
        if (rules.IsStanding)
        {
            since[..batch.Count].Clear();
            return;
        }

        if (rules.Dated is [{ Target: < 0 } own])
            ShowBornInside(batch, own.Column, since);
        bool isCustomer = batch.Table == Customer.Table;
        Tally? referred = planDay is null ? null : _referred[rules.Place];
        long[]? keys = isCustomer || referred is not null ? ((LongColumn)batch.Columns[0]).Values : null;
        if (rules.Dated.Length <= 1 && rules.StandingBy < 0 && rules.Until < 0 && keys is null)
            return;
        for (int row = 0; row < batch.Count; row++)
        {
            if (since[row] == Always)
                continue;
            bool isShown =
                (rules.StandingBy >= 0 && !batch.Columns[rules.StandingBy].IsNull(row))
                || (rules.Dated.Length > 1 && IsBornInside(rules, row))
                || (referred is not null && referred[(int)keys![row]] <= planDay);
            if (isShown)
                since[row] = Always;
            else if (rules.Until >= 0 && rules.IsInForce(batch, row, _start))
                since[row] = _births?.InForceSince(rules.Place, row) ?? Always;
            else if (isCustomer && _pinnedSince(keys![row]) is { } day)
                since[row] = _births is null ? Always : DayOf(day);
        }
    }

    /// <summary>Shows the rows whose own date lies in the window: most tables have one, and most rows are shown for it.</summary>
    private void ShowBornInside(TableBatch batch, int dated, Span<int> since)
    {
        Column column = batch.Columns[dated];
        if (column is LongColumn { Definition.Kind: ColumnKind.Timestamp, Present: null } times)
        {
            long start = _start * TimeSpan.MicrosecondsPerDay;
            for (int row = 0; row < batch.Count; row++)
                since[row] = times.Values[row] >= start ? Always : Never;
        }
        else if (column is IntColumn { Definition.Kind: ColumnKind.Date, Present: null } days)
        {
            for (int row = 0; row < batch.Count; row++)
                since[row] = days.Values[row] >= _start ? Always : Never;
        }
        else
        {
            for (int row = 0; row < batch.Count; row++)
                since[row] = column.IsNull(row) || DayOf(column, row) >= _start ? Always : Never;
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

    /// <summary>Shows what belongs to shown rows, and what they refer to. Returns whether there was any.</summary>
    private bool Follow(WindowRules rules)
    {
        TableBatch batch = _rows.Batches[rules.Place];
        Span<int> since = _since[rules.Place];
        bool finds = false;
        if (rules.With is { } with)
        {
            for (int row = 0; row < batch.Count; row++)
            {
                if (since[row] == Always || RowAt(batch, with, row) is not (>= 0 and var whole))
                    continue;
                if (_since[with.Target][whole] is var day && day < since[row])
                {
                    since[row] = day;
                    finds = true;
                }
            }
        }

        foreach (PlacedReference reference in rules.References)
        {
            // Most often all that may be referred to is shown.
            Span<int> targets = _since[reference.Target].AsSpan(0, _rows.Batches[reference.Target].Count);
            if (!targets.ContainsAnyExcept(Always))
                continue;
            var keys = (LongColumn)batch.Columns[reference.Column];
            (long last, int place) = (long.MinValue, -1);
            for (int row = 0; row < batch.Count; row++)
            {
                if (since[row] == Never || keys.IsNull(row))
                    continue;
                // Rows of one whole lie together.
                if (keys.Values[row] is var key && key != last)
                    (last, place) = (key, PlaceOf(reference.Target, key));
                if (place < 0 || targets[place] == Always || SinceOf(rules, reference, row) is var day && day >= targets[place])
                    continue;
                targets[place] = day;
                finds = true;
            }
        }

        return finds;
    }

    /// <summary>Since when a shown row refers to what it does.</summary>
    private int SinceOf(WindowRules rules, PlacedReference reference, int row)
    {
        int since = _since[rules.Place][row];
        return _births is null ? since : Math.Max(since, _births.Of(rules.Place, reference.Column, row));
    }

    /// <summary>Notes since when shown rows refer to rows of plans.</summary>
    private void Note(WindowRules rules)
    {
        TableBatch batch = _rows.Batches[rules.Place];
        ReadOnlySpan<int> since = _since[rules.Place];
        foreach (PlacedReference reference in rules.References)
        {
            if (_referred[reference.Target] is not { } referred)
                continue;
            var keys = (LongColumn)batch.Columns[reference.Column];
            for (int row = 0; row < batch.Count; row++)
            {
                if (since[row] != Never && !keys.IsNull(row))
                    referred.Note((int)keys.Values[row], SinceOf(rules, reference, row));
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

    internal static int DayOf(Column column, int row) =>
        column.Definition.Kind switch
        {
            ColumnKind.Timestamp => (int)Math.DivRem(((LongColumn)column).Values[row], TimeSpan.MicrosecondsPerDay).Quotient,
            ColumnKind.Quarter => DayOf(Quarter.FromCode(((IntColumn)column).Values[row]).End),
            _ => ((IntColumn)column).Values[row],
        };

    internal static int DayOf(DateOnly day) => day.DayNumber - new DateOnly(1970, 1, 1).DayNumber;
}
