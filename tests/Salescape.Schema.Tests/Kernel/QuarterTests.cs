using CsCheck;
using Salescape.Schema.Kernel;

namespace Salescape.Schema.Tests.Kernel;

public sealed class QuarterTests
{
    private static readonly Gen<DateOnly> Dates = Gen.Int[DateOnly.FromDayNumber(700_000).DayNumber, 800_000]
        .Select(DateOnly.FromDayNumber);

    [Theory]
    [InlineData("2024-01-01", "Q1 2024")]
    [InlineData("2024-03-31", "Q1 2024")]
    [InlineData("2024-04-01", "Q2 2024")]
    [InlineData("2024-12-31", "Q4 2024")]
    public void A_date_lies_in_the_quarter_of_its_calendar_year(string date, string quarter) =>
        Assert.Equal(quarter, Quarter.Of(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture)).ToString());

    [Fact]
    public void A_date_lies_between_its_quarters_first_and_last_day() =>
        Dates.Sample(date => Assert.InRange(date, Quarter.Of(date).Start, Quarter.Of(date).End));

    [Fact]
    public void The_next_quarter_begins_the_day_after() =>
        Dates.Sample(date =>
        {
            Assert.Equal(Quarter.Of(date).End.AddDays(1), Quarter.Of(date).Next.Start);
            Assert.Equal(Quarter.Of(date).Code + 1, Quarter.Of(date).Next.Code);
            Assert.True(Quarter.Of(date) < Quarter.Of(date).Next);
        });

    [Fact]
    public void A_code_gives_its_quarter_back() =>
        Dates.Sample(date => Assert.Equal(Quarter.Of(date), Quarter.FromCode(Quarter.Of(date).Code)));
}
