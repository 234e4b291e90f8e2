using System.Runtime.InteropServices;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Life;
using Salescape.Simulation.Plan;
using Salescape.Simulation.RollUp;
using Salescape.Simulation.View;

namespace Salescape.Simulation.Course;

/// <summary>
/// Follows lives from one day to another. Each is decided once, up to the last day, and told as it stands on the first; then a chapter is
/// told again on every day on which it reads otherwise, which <see cref="Today"/> knows, and its rows are compared. One per worker.
/// </summary>
internal sealed class LifeCourse
{
    private readonly DateOnly _start;
    private readonly DateOnly _from;
    private readonly DateOnly _until;
    private readonly Scene _scene;
    private readonly TallyCourse _tallies;
    private readonly TallyJournal _journal = new();
    private readonly CompanyResults _results;
    private readonly Turn _turn = new();
    private readonly Life.Lead _onlooker = new();
    private readonly CompanyRows _then = new();
    private readonly CompanyRows _now = new();
    private readonly Dictionary<long, int> _places = [];
    private readonly List<TallyEntry>[] _noted;
    private readonly DateOnly[] _turns;

    private static readonly Chapter[] Told = [.. AccountLife.Chapters.Where(chapter => chapter.Part != ChapterPart.Records)];
    private static readonly Chapter[] Recorded = [.. AccountLife.Chapters.Where(chapter => chapter.Part == ChapterPart.Records)];

    /// <param name="vendor">What was decided before anyone lives, up to the last day.</param>
    /// <param name="settings">The company as it is seen on the last day.</param>
    /// <param name="from">The first day.</param>
    /// <param name="tallies">Where what lives report is noted, day by day.</param>
    public LifeCourse(Vendor vendor, CompanySettings settings, DateOnly from, TallyCourse tallies)
    {
        _start = settings.Start;
        Block = new(settings.Start);
        _from = from;
        _until = settings.AsOf;
        _tallies = tallies;
        _scene = new(vendor, settings.AsOf, new Account(), new TextArena(), Diary: null) { KeepsCourse = true };
        _results = new(vendor, _journal);
        _noted = [.. Told.Select(_ => new List<TallyEntry>())];
        _turns = new DateOnly[Told.Length];
        Erasures = settings.HasErasures ? new() : null;
    }

    /// <summary>What came of the lives followed since it was cleared.</summary>
    public BlockCourse Block { get; }

    /// <summary>Who of them has been erased; null where nobody may be.</summary>
    public Erasures? Erasures { get; }

    /// <summary>Forgets the lives followed.</summary>
    public void Clear()
    {
        Block.Clear();
        Erasures?.Clear();
    }

    /// <summary>Follows an account.</summary>
    public void Follow(long account)
    {
        if (!AccountLife.Decide(_scene, account))
            return;
        DateOnly arrives = _scene.Account.Created;
        (int Block, int End) decided = _scene.Words.Mark();
        for (int chapter = 0; chapter < Told.Length; chapter++)
        {
            // Before it enters the books, nothing shows of an account but the lead that will bring it.
            Begin(chapter, Told[chapter], decided, Told[chapter] == AccountLife.Discovery ? DateOnly.MinValue : arrives);
        }

        for (DateOnly day = Earliest(); day <= _until; day = Earliest())
        {
            for (int chapter = 0; chapter < Told.Length; chapter++)
            {
                if (_turns[chapter] == day)
                    GoOn(chapter, Told[chapter], decided, day, account);
            }
        }

        foreach (Chapter chapter in Told)
            End(chapter, account);
        bool hasErased = Erasures is not null && Forget.People(_scene, Erasures);
        Record(decided, account, hasErased);
    }

    /// <summary>Follows somebody who never becomes an account.</summary>
    public void FollowOnlooker(long number)
    {
        if (!OnlookerLife.Decide(_scene, _onlooker, number))
            return;
        (int Block, int End) decided = _scene.Words.Mark();
        var chapter = new Chapter(AccountLife.Discovery.Folder, TellOnlooker);
        Begin(0, chapter, decided, DateOnly.MinValue);
        for (DateOnly day = _turns[0]; day <= _until; day = _turns[0])
            GoOn(0, chapter, decided, day, -number);
        End(chapter, -number);
        if (Erasures is not null)
            Forget.Onlooker(_scene, _onlooker, Erasures);
    }

    private void TellOnlooker(Scene scene, Telling telling) => LeadRecord.Tell(scene, telling, _onlooker);

    private DateOnly Earliest()
    {
        DateOnly day = DateOnly.MaxValue;
        foreach (DateOnly turn in _turns)
            day = turn < day ? turn : day;
        return day;
    }

    /// <summary>Tells a chapter as it stands on the first day.</summary>
    private void Begin(int place, Chapter chapter, (int Block, int End) decided, DateOnly begins)
    {
        _noted[place].Clear();
        Clear(_then, chapter);
        if (begins > _from)
        {
            _turns[place] = begins;
            return;
        }

        _turns[place] = Tell(chapter, _then, decided, _from, _start);
        _tallies.Begin(_journal.Entries);
        _noted[place].AddRange(_journal.Entries);
    }

    /// <summary>Tells a chapter as it stands on a later day, and notes what reads otherwise.</summary>
    private void GoOn(int place, Chapter chapter, (int Block, int End) decided, DateOnly day, long owner)
    {
        Clear(_now, chapter);
        _turns[place] = Tell(chapter, _now, decided, day, _start);
        List<TallyEntry> noted = _noted[place];
        if (!_journal.Entries.SequenceEqual(CollectionsMarshal.AsSpan(noted)))
        {
            _tallies.Change(day, CollectionsMarshal.AsSpan(noted), _journal.Entries);
            noted.Clear();
            noted.AddRange(_journal.Entries);
        }

        foreach (int table in chapter.Tables)
        {
            TableBatch then = _then.Batches[table];
            TableBatch now = _now.Batches[table];
            Compare(CourseTable.All[table], then, now, Window.DayOf(day), owner);
            then.Trade(now);
        }
    }

    private void Compare(CourseTable table, TableBatch then, TableBatch now, int day, long owner)
    {
        ReadOnlySpan<long> before = ((LongColumn)then.Columns[0]).Values.AsSpan(0, then.Count);
        ReadOnlySpan<long> after = ((LongColumn)now.Columns[0]).Values.AsSpan(0, now.Count);
        int next = 0;
        int found = 0;
        bool isSorted = true;
        for (int row = 0; row < after.Length; row++)
        {
            int was = -1;
            if (next < before.Length && before[next] == after[row])
            {
                was = next++;
            }
            else if (found < before.Length)
            {
                // Rows keep their order; new ones mostly stand behind, and now and then between them.
                if (isSorted)
                    Place(before);
                isSorted = false;
                if (_places.TryGetValue(after[row], out was))
                    next = was + 1;
                else
                    was = -1;
            }

            if (was < 0)
            {
                Block.Come(table, now, row, owner, day);
                continue;
            }

            found++;
            if (!table.IsRecord && table.Differs(then, was, now, row))
                Block.Update(table, then, was, now, row, owner, day);
        }

        if (found < before.Length)
            throw new InvalidOperationException($"{then.Table.QualifiedName}: a row that was there on a day is not there on a later one.");
    }

    private void Place(ReadOnlySpan<long> keys)
    {
        _places.Clear();
        for (int row = 0; row < keys.Length; row++)
            _places.Add(keys[row], row);
    }

    private void End(Chapter chapter, long owner)
    {
        foreach (int table in chapter.Tables)
            Block.End(CourseTable.All[table], _then.Batches[table], owner);
    }

    /// <summary>Tells what has happened since the first day, which never reads otherwise. What lies before is of account only where it may
    /// go with somebody erased: whom and what it refers to is shown for the contracts that it happened under.</summary>
    private void Record((int Block, int End) decided, long owner, bool hasErased)
    {
        if (_scene.Account.Created > _until)
            return;
        DateOnly first = hasErased || _start > _from ? _start : _from.AddDays(1);
        foreach (Chapter chapter in Recorded)
        {
            Tell(chapter, Block.Last, decided, _until, first);
            foreach (int table in chapter.Tables)
                Block.EndRecords(CourseTable.All[table], Window.DayOf(_from), owner);
        }
    }

    /// <summary>Tells a chapter, and returns the first later day on which it reads otherwise.</summary>
    private DateOnly Tell(Chapter chapter, CompanyRows rows, (int Block, int End) decided, DateOnly day, DateOnly start)
    {
        _scene.Words.Return(decided);
        _journal.Begin();
        _turn.Begin();
        var today = new Today(day, _turn);
        chapter.Tell(_scene with { AsOf = today }, new Telling(start, today, rows, _scene.Account, _scene.Words, _results));
        return _turn.Day;
    }

    private static void Clear(CompanyRows rows, Chapter chapter)
    {
        foreach (int table in chapter.Tables)
            rows.Batches[table].Clear();
    }
}
