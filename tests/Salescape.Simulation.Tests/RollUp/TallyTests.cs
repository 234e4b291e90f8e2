using Salescape.Simulation.RollUp;

namespace Salescape.Simulation.Tests.RollUp;

/// <summary>What is noted on any thread, in any order and in any parts gives one result.</summary>
public sealed class TallyTests
{
    private static readonly long[] Noted = [7, -3, 0, 40_000_000_000, 12, -3, 5];

    [Fact]
    public void Sums_and_extremes_are_those_of_what_was_noted()
    {
        var sheet = new TallySheet();
        Tally sums = sheet.Sums(2),
            lowest = sheet.Lowest(2),
            highest = sheet.Highest(2);
        Parallel.ForEach(Noted, number =>
        {
            sums.Note(1, number);
            lowest.Note(1, number);
            highest.Note(1, number);
        });

        Assert.Equal([0, Noted.Sum()], sums.Values.ToArray());
        Assert.Equal([long.MaxValue, Noted.Min()], lowest.Values.ToArray());
        Assert.Equal([long.MinValue, Noted.Max()], highest.Values.ToArray());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(7)]
    public void Parts_merge_into_the_whole(int first)
    {
        TallySheet whole = SheetOf(Noted);
        TallySheet merged = SheetOf(Noted.AsSpan(0, first));
        TallySheet rest = SheetOf(Noted.AsSpan(first));
        foreach ((Tally into, Tally from) in merged.Tallies.Zip(rest.Tallies))
            into.Merge(from.Values);

        Assert.Equal(whole.Tallies.Select(tally => tally[0]), merged.Tallies.Select(tally => tally[0]));
    }

    private static TallySheet SheetOf(ReadOnlySpan<long> numbers)
    {
        var sheet = new TallySheet();
        Tally[] tallies = [sheet.Sums(1), sheet.Lowest(1), sheet.Highest(1)];
        foreach (long number in numbers)
        {
            foreach (Tally tally in tallies)
                tally.Note(0, number);
        }

        return sheet;
    }
}
