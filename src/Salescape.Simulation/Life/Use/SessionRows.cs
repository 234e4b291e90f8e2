using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Life;

/// <summary>Writes the sessions kept of named users.</summary>
internal static class SessionRows
{
    /// <summary>Pages seen in the mean by the length of a session in minutes; none lasts longer than a day.</summary>
    private static readonly double[] PagesByMinutes =
        [.. Enumerable.Range(0, Session.MinutesPerDay).Select(minutes => SessionAssumptions.Pages * PortableMath.Pow(Math.Max(1, minutes), SessionAssumptions.PagesPower))];

    /// <summary>Appends a row for every session, and what is kept of its events.</summary>
    public static void Write(Scene scene, ReadOnlySpan<UsePath> paths)
    {
        Account account = scene.Account;
        for (int index = 0; index < account.Users.Count; index++)
            account.Users[index].Workplace = Workplace.Of(scene.Dice, account, account.Users[index], index);
        foreach (SampledLogin login in account.SampledLogins)
        {
            Session session = Session.Of(scene.Dice, account, login, paths[login.Install].SessionMinutes, out Draw draw);
            Append(scene, session, ref draw);
            TelemetryRows.Write(scene, session);
        }

        TelemetryRows.WriteIntegrations(scene);
    }

    private static void Append(Scene scene, in Session session, ref Draw draw)
    {
        Account account = scene.Account;
        User user = account.Users[session.Login.User];
        int pages = 1 + (int)(PagesByMinutes[session.Minutes] * draw.LogNormal(1, SessionAssumptions.PagesSigma));
        scene.Rows.UserSessions.Append(new UserSession
        {
            SessionId = session.Id,
            CustomerId = account.Id,
            ProductId = account.Installs[session.Login.Install].Product.Id,
            UserId = user.Id,
            SessionStart = session.Start,
            SessionEnd = session.End,
            DurationMinutes = session.Minutes,
            PagesViewed = pages,
            ActionsTaken = (int)(pages * draw.LogNormal(SessionAssumptions.ActionsPerPage, SessionAssumptions.ActionsSigma)),
            DeviceType = session.Device.Type,
            Browser = session.Device.Browser,
            Os = session.Device.Os,
            IpAddress = user.Workplace.Address(scene.Words, account, session.FromOffice),
            LocationCity = user.Workplace.City,
            LocationCountry = account.Profile.Country.Name,
        });
    }
}
