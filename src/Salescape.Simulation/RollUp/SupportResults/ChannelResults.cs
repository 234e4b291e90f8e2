using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.RollUp;

/// <summary>What is counted of a channel.</summary>
internal enum ChannelFigure
{
    Tickets,
    Responses,
    ResponseMinutes,
    Answers,
    Scores,

    /// <summary>Cost of the time logged, in hundredths of a cent.</summary>
    Cost,
}

/// <summary>
/// Counts by channel and hours of operation, and writes them. Tickets that are promised help in working hours belong to
/// the one row of a channel, those that are promised it round the clock to the other. Tickets opened by programs come
/// through the portal's interface.
/// </summary>
internal sealed class ChannelResults(TallySheet sheet)
{
    private const int Hours = 2;

    private static readonly SupportChannelName[] Names = Enum.GetValues<SupportChannelName>();

    private readonly Tally[] _tallies = Array.ConvertAll(Enum.GetValues<ChannelFigure>(), _ => sheet.Sums(Names.Length * Hours));

    /// <summary>Adds to a figure of the channel that a ticket came through.</summary>
    public void Note(ChannelFigure figure, TicketChannel channel, PlannedPolicy policy, long amount) =>
        _tallies[(int)figure].Note((int)NameOf(channel) * Hours + (policy.BusinessHoursOnly ? 0 : 1), amount);

    /// <summary>Appends a row for every channel and its hours.</summary>
    public void WriteRows(CompanyRows rows)
    {
        long all = 0;
        foreach (long tickets in _tallies[(int)ChannelFigure.Tickets].Values)
            all += tickets;
        for (int place = 0; place < Names.Length * Hours; place++)
        {
            SupportChannelName name = Names[place / Hours];
            bool isAroundTheClock = place % Hours == 1;
            long tickets = _tallies[(int)ChannelFigure.Tickets][place];
            long responses = _tallies[(int)ChannelFigure.Responses][place];
            long answers = _tallies[(int)ChannelFigure.Answers][place];
            long contact = ChannelAssumptions.ContactCents(name);
            rows.SupportChannels.Append(
                new SupportChannel
                {
                    ChannelId = new SupportChannelId(place + 1),
                    ChannelName = name,
                    Active = ChannelAssumptions.IsActive(name, isAroundTheClock),
                    HoursOfOperation = ChannelAssumptions.HoursOf(name, isAroundTheClock),
                    AvgResponseTimeMin =
                        responses == 0
                            ? null
                            : new Measure(Mean.Hundredths(_tallies[(int)ChannelFigure.ResponseMinutes][place], responses)),
                    SatisfactionScore =
                        answers == 0 ? null : new Percent(Mean.Hundredths(_tallies[(int)ChannelFigure.Scores][place], answers)),
                    VolumePercent = new Percent(all == 0 ? 0 : Mean.Hundredths(tickets * 100, all)),
                    CostPerTicket = new Measure(
                        contact + (tickets == 0 ? 0 : Mean.Hundredths(_tallies[(int)ChannelFigure.Cost][place], tickets * 100))
                    ),
                }
            );
        }
    }

    private static SupportChannelName NameOf(TicketChannel channel) =>
        channel switch
        {
            TicketChannel.Email => SupportChannelName.Email,
            TicketChannel.Phone => SupportChannelName.Phone,
            TicketChannel.Chat => SupportChannelName.Chat,
            _ => SupportChannelName.Portal,
        };
}
