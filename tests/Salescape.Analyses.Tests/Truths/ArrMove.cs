namespace Salescape.Analyses.Tests.Truths;

/// <summary>A day on which a customer's ARR changes.</summary>
/// <param name="Day">The day.</param>
/// <param name="Before">The ARR of the day before.</param>
/// <param name="Now">The ARR of the day.</param>
public sealed record ArrMove(DateOnly Day, decimal Before, decimal Now)
{
    public bool IsNew => Before == 0;

    public bool IsChurn => Now == 0;

    /// <summary>All of them up to a day: any day may be one on which a contract begins, or is no more.</summary>
    public static ArrMove[] UntilToday(Meanings known, DateOnly today) =>
        [
            .. known
                .Signed.GroupBy(contract => contract["customer_id"])
                .SelectMany(own =>
                    own.SelectMany(contract => new[] { contract.Day("start_date"), contract.Day("end_date").AddDays(1) })
                        .Distinct()
                        .Where(day => day <= today)
                        .Select(day => new ArrMove(day, HeldOn(own, day.AddDays(-1)), HeldOn(own, day)))
                )
                .Where(move => move.Before != move.Now),
        ];

    private static decimal HeldOn(IEnumerable<Row> contracts, DateOnly day) =>
        contracts
            .Where(contract => contract.Day("start_date") <= day && contract.Day("end_date") >= day)
            .Sum(contract => contract.Number("annual_value"));
}
